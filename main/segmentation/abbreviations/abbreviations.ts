import * as cyrillic from './cyrillic.ts';
import * as eastern from './eastern.ts';
import * as germanic from './germanic.ts';
import * as romance from './romance.ts';
import * as slavic from './slavic.ts';

/**
 * Words that a full stop shortens. All lower case and without the last full stop; inner ones stay ("p.m").
 * `open` ones always have more to come ("Dr. Moor"); `either` ones may also close a sentence ("at 5 p.m. The …").
 */
export interface Abbreviations {
  readonly open: ReadonlySet<string>;
  readonly either: ReadonlySet<string>;
  /** Open only before a number: "No. 4", "Jan. 12". */
  readonly beforeNumber: ReadonlySet<string>;
  /** Endings of words that are open: "Hauptstr. 12". */
  readonly endings?: RegExp;
  /** Whether a full stop makes an ordinal of a number before a capital letter: "am 3. Oktober". */
  readonly ordinals?: true;
  /** Whether an `either` word before a capital letter ends its sentence: where the words that begin one are not known. */
  readonly eitherEnds: boolean;
  /** Whether the full stop is no end at all: Armenian writes it inside sentences. */
  readonly inner?: true;
}

/** As the language files write them. */
export interface AbbreviationLists extends Pick<Abbreviations, 'endings' | 'ordinals' | 'inner'> {
  readonly open: string;
  readonly either?: string;
  readonly beforeNumber?: string;
}

const lists: Readonly<Record<string, AbbreviationLists>> = {
  ...cyrillic,
  ...eastern,
  ...germanic,
  ...romance,
  ...slavic,
};

const knowsStarters = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'ru']);
const built = new Map<string, Abbreviations>();

/** For a BCP 47 tag; a language without a list has none, an unknown one is read as English. */
export function abbreviationsFor(language: string | undefined): Abbreviations {
  const code = language ? (language.split('-')[0]?.toLowerCase() ?? '') : 'en';
  const known = built.get(code);
  if (known) return known;
  const list = Object.hasOwn(lists, code) ? lists[code] : undefined;
  const { open = '', either = '', beforeNumber = '', ...rest } = list ?? {};
  const made = {
    ...rest,
    open: words(open),
    either: words(either),
    beforeNumber: words(beforeNumber),
    eitherEnds: !knowsStarters.has(code),
  };
  // Languages come from the pages themselves, which write anything there.
  if (list) built.set(code, made);
  return made;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
