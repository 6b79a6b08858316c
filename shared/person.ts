/** Whoever makes a mark, a decision or a comment, as every record carries them. There are no accounts: a person is a name. */
export interface Person {
  readonly name: string;
  readonly initials?: string | undefined;
  /** CSS hexadecimal, `#rrggbb`. Never the only sign: the initials or the name stand with it. */
  readonly colour?: string | undefined;
}

/** What a person mostly does here; it decides what they are shown first, never what they may do. */
export const roles = ['checker', 'editor'] as const;
export type Role = (typeof roles)[number];

export interface Profile extends Person {
  readonly initials: string;
  readonly colour: string;
  readonly role: Role;
}

/** Each at least 4.5:1 against white, and told apart with the common kinds of colour blindness. */
export const personColours = [
  '#0b6e57',
  '#2f5fa8',
  '#a3231d',
  '#7a4a9c',
  '#8a6100',
  '#4a5a6a',
  '#9c3d6e',
  '#3f6b1f',
] as const;

/** What a person has until they choose. */
export function profileOf(name: string): Profile {
  return { name, initials: initialsOf(name), colour: colourOf(name), role: 'checker' };
}

/** Spaces and capitals do not make another person. */
export function personKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

export function samePerson(a: Pick<Person, 'name'>, b: Pick<Person, 'name'>): boolean {
  return personKey(a.name) === personKey(b.name);
}

export function initialsOf(name: string): string {
  const words = name.split(/[\s_.-]+/u).filter((word) => /\p{L}/u.test(word));
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  const letters = [first, last].map((word) => /\p{L}/u.exec(word ?? '')?.[0] ?? '').join('');
  return letters.toUpperCase() || '?';
}

function colourOf(name: string): string {
  let sum = 0;
  for (const character of personKey(name)) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return personColours[sum % personColours.length] ?? personColours[0];
}
