import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  ['system', ['de-AT', 'en'], 'de'],
  ['system', ['fr-FR', 'de', 'en'], 'de'],
  ['system', ['fr-FR'], 'en'],
  ['system', [], 'en'],
  ['system', ['constructor'], 'en'],
  ['en', ['de'], 'en'],
] as const)('%s on a system in %j is %s', (preference, systems, language) => {
  expect(languageOf(preference, systems)).toBe(language);
});
