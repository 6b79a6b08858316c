import type { Language } from '../../../../shared/language.ts';
import { english, type HostWords } from './english.ts';
import { german } from './german.ts';

const spoken: Readonly<Record<Language, HostWords>> = { en: english, de: german };

let current: HostWords = english;

/** Read when something is said, never kept: the language can change. */
export function words(): HostWords {
  return current;
}

/** From now on; true when it was another language before. */
export function speak(language: Language): boolean {
  const before = current;
  current = spoken[language];
  return current !== before;
}
