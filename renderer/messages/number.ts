/**
 * Words a number in a language, its thousands apart. Whole numbers are on the first screen, and the system's format takes
 * longer to make than everything else there: it is made for what has a fraction or a sign.
 */
export function numberIn(locale: string, separator: string): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => {
    if (Number.isSafeInteger(value) && value >= 0)
      return String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);
    format ??= new Intl.NumberFormat(locale);
    return format.format(value);
  };
}
