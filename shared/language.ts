import { languages, type Preferences } from './preferences.ts';

/** One that Assay speaks. */
export type Language = Exclude<Preferences['language'], 'system'>;

/** The first of the system's languages (BCP 47, best first) that Assay speaks; English where it speaks none. */
export function languageOf(
  preference: Preferences['language'],
  systems: readonly string[],
): Language {
  if (preference !== 'system') return preference;
  for (const system of systems) {
    const [base = ''] = system.toLowerCase().split('-');
    const spoken = languages.find((language) => language === base);
    if (spoken && spoken !== 'system') return spoken;
  }
  return 'en';
}
