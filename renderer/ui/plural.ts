import { numberIn } from '../messages/number.ts';

const number = numberIn('en', ',');

export function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}
