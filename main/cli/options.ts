import { type Command, InvalidArgumentError } from 'commander';

export interface JsonOption {
  readonly json?: true;
}

export function common(command: Command): Command {
  return command
    .option(
      '--library <dir>',
      'the library folder (default: ASSAY_LIBRARY, or this user’s own)',
      named,
    )
    .option('--json', 'print JSON for programs');
}

function named(value: string): string {
  if (!value.trim()) throw new InvalidArgumentError('It must name a folder.');
  return value;
}

export interface FetchingOption {
  readonly allowAddress?: readonly string[];
}

export function fetching(command: Command): Command {
  return command.option(
    '--allow-address <host:port...>',
    'fetch from this one private address too (also: ASSAY_FETCH_ALLOW)',
  );
}

export function choice<T extends string>(allowed: readonly T[]): (value: string) => T {
  return (value) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined)
      throw new InvalidArgumentError(`It must be one of ${allowed.join(', ')}.`);
    return found;
  };
}

export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d{1,9}$/.test(value) || number < least || number > most)
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    return number;
  };
}
