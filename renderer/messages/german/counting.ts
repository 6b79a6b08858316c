import { numberIn } from '../number.ts';

export const number = numberIn('de', '.');

/** A number with its noun. */
export function counted(value: number, one: string, several: string): string {
  return `${number(value)} ${value === 1 ? one : several}`;
}
