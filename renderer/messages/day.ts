const styles = {
  usual: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each language, when it is first needed: making a format costs more than using it. */
export function dayFormat(locale: string, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, styles[style]);
    formats.set(key, format);
  }
  return format;
}

/** Words an ISO date in a language. */
export function dayIn(locale: string): (iso: string) => string {
  return (iso) => {
    // A date alone would be midnight in Greenwich, and so the day before in half of the world.
    const date = new Date(iso.length === 10 ? `${iso}T00:00` : iso);
    return Number.isNaN(date.getTime()) ? iso : dayFormat(locale, 'usual').format(date);
  };
}

/**
 * The day and the month of a date. By a list of months, since the list of articles is on the first screen and the system's
 * format for it takes longer to make than everything else there.
 */
export function shortDayIn(months: string, stop = ''): (iso: string) => string {
  const names = months.split(' ');
  return (iso) => {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime())) return iso;
    return `${date.getDate()}${stop} ${names[date.getMonth()]}`;
  };
}
