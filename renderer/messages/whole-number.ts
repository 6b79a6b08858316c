/**
 * Words a whole number in a language. The format is made with the first number that needs one: making one costs more than
 * everything else that is said on the first screen, and most numbers there have no thousands.
 */
export function wholeNumberIn(locale: string): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => {
    if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
    format ??= new Intl.NumberFormat(locale);
    return format.format(value);
  };
}
