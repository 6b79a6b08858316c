/** Words an ISO date in a language. Made once for each language: making a format costs more than using it. */
export function dayIn(locale: string): (iso: string) => string {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  return (iso) => {
    // A date alone would be midnight in Greenwich, and so the day before in half of the world.
    const date = new Date(iso.length === 10 ? `${iso}T00:00` : iso);
    return Number.isNaN(date.getTime()) ? iso : format.format(date);
  };
}
