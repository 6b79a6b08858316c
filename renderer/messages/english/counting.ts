import { numberIn } from '../number.ts';

export const number = numberIn('en', ',');

/** A number with its noun. */
export function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}
