/** Numbers and lists as a language writes them. */
export function counting(locale: string) {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const number = (value: number): string => value.toLocaleString(locale);
  return {
    number,
    counted: (value: number, one: string, several: string): string =>
      `${number(value)} ${value === 1 ? one : several}`,
    /** "Ana, Bo and Cy". */
    listed: (names: readonly string[]): string => list.format(names),
  };
}
