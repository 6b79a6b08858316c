import { app } from 'electron';
import type { Api } from '../../../shared/api.ts';
import { languageOf } from '../../../shared/language.ts';
import type { Preferences } from '../../../shared/preferences.ts';
import { speak } from './words/words.ts';

/**
 * Speaks the language of the user's preferences, at once and whenever they change through the API that is given back.
 * `changed` is called when words on the screen are to be drawn anew. Preferences that cannot be read leave the language
 * of the system: the page says what is wrong with them.
 */
export async function followLanguage(api: Api, changed: () => void): Promise<Api> {
  const follow = ({ language }: Pick<Preferences, 'language'>) => {
    if (speak(languageOf(language, app.getPreferredSystemLanguages()))) changed();
  };
  follow(await api.readPreferences({}).catch(() => ({ language: 'system' as const })));
  return {
    ...api,
    changePreferences: async (change) => {
      const preferences = await api.changePreferences(change);
      follow(preferences);
      return preferences;
    },
  };
}
