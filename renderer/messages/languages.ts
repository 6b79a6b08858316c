import { type Language, languageOf } from '../../shared/language.ts';
import type { Preferences } from '../../shared/preferences.ts';
import { english, type Messages } from './english.ts';
import { speak } from './messages.ts';

/** English is always there; the others are fetched from beside the page when they are wanted. */
const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => english,
  de: async () => (await import('./german.ts')).german,
};

/**
 * Speaks the language from now on and gives it. A language that cannot be fetched leaves the app with the one it has, and
 * one that is not wanted any more when it comes is not spoken.
 */
export async function speakIn(
  preference: Preferences['language'],
  wanted: () => boolean = () => true,
): Promise<Language> {
  const language = languageOf(preference, navigator.languages);
  if (language !== spoken) {
    const words = await loaders[language]().catch(() => null);
    if (words && wanted()) {
      speak(words);
      spoken = language;
    }
  }
  if (document.documentElement.lang !== spoken) document.documentElement.lang = spoken;
  return spoken;
}

let spoken: Language = 'en';
