const numbers = new Intl.NumberFormat('de');

export function number(value: number): string {
  return numbers.format(value);
}

/** A number with its noun. */
export function counted(value: number, one: string, several: string): string {
  return `${number(value)} ${value === 1 ? one : several}`;
}
