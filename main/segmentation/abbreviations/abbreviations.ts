import * as cyrillic from './cyrillic.ts';
import * as eastern from './eastern.ts';
import * as germanic from './germanic.ts';
import type { AbbreviationLists, Abbreviations } from './lists.ts';
import * as romance from './romance.ts';
import * as slavic from './slavic.ts';

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
