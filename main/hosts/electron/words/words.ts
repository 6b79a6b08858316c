import type { Language } from '../../../../shared/language.ts';
import { english } from './english.ts';
import { german } from './german.ts';

/** What the system shows for Assay: menu and dialogs. The page has words of its own (renderer/messages). */
export type HostWords = typeof english;

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
