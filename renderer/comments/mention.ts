import { personKey } from '../../shared/person.ts';

export interface Mention {
  /** Of the `@`, in the text. */
  readonly start: number;
  readonly end: number;
  /** Whom the letters so far can mean. */
  readonly names: readonly string[];
}

/** The name that is being written at the caret. */
export function mentionAt(
  text: string,
  caret: number,
  people: readonly string[],
): Mention | undefined {
  const [written] = /(?<![\p{L}\p{N}])@[\p{L}\p{N}]*$/u.exec(text.slice(0, caret)) ?? [];
  if (written === undefined) return undefined;
  const begun = personKey(written.slice(1));
  const names = people.filter(
    (name) =>
      personKey(name) !== begun &&
      personKey(name)
        .split(' ')
        .some((word) => word.startsWith(begun)),
  );
  return names.length > 0
    ? { start: caret - written.length, end: caret, names: names.slice(0, 6) }
    : undefined;
}

export function withMention(
  text: string,
  { start, end }: Mention,
  name: string,
): { readonly text: string; readonly caret: number } {
  const written = `${text.slice(0, start)}@${name}`;
  return { text: written + text.slice(end), caret: written.length };
}
