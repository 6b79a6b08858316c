import { wholeNumberIn } from '../messages/whole-number.ts';

const number = wholeNumberIn('en');

export function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}
