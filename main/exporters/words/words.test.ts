import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { exportArticle } from '../export-article.ts';
import { exportOverview } from '../overview/overview.ts';
import { articleOf, context, marked, riverTalks } from '../testing/articles.ts';
import { english } from './english.ts';
import { day, wordsIn } from './words.ts';

const german = { ...context, options: { language: 'de' } } as const;

/** Every word that is a constant, and that German has another for. */
function englishOnly(from: object, other: object): string[] {
  return Object.entries(from).flatMap(([key, value]): string[] => {
    const counterpart = (other as Record<string, unknown>)[key];
    if (typeof value === 'object') return englishOnly(value, counterpart as object);
    return typeof value === 'string' && value !== counterpart && value.length > 3 ? [value] : [];
  });
}

const shownIn = (page: string) => {
  const { document } = parseHTML(page);
  for (const hidden of document.querySelectorAll('script, style')) hidden.remove();
  return document.documentElement.outerHTML;
};

test('a report in German says nothing in English by itself', async () => {
  const open = articleOf(['1 2.', '3 4.']);
  const rating = { id: 'x', name: 'Y', ratingValue: 1, bestRating: 2, worstRating: 1 };
  const evidence = { id: 'e', title: '5', kind: 'primary', stance: 'refutes' } as const;
  const claim = marked(open, 0, {
    label: 'claim',
    attribution: { kind: 'reported', name: 'Z' },
    claimReview: { verdict: rating, contact: { asked: '2026-04-17' } },
    evidence: [evidence],
  });
  const annotations = [claim, marked(open, 1, { label: 'opinion', note: '6' })];
  const { bytes } = await exportArticle({ ...open, annotations }, 'html', german);
  const page = shownIn(new TextDecoder().decode(bytes));
  expect(page).toContain('lang="de"');
  const words = page.split(/[^\p{L} ]+/u).map((part) => part.trim());
  const found = englishOnly(english, wordsIn('de')).filter((one) => words.includes(one));
  expect(found).toEqual([]);
  for (const own of ['Behauptungen', 'Der Artikel, Satz für Satz', 'angefragt am 17. April 2026'])
    expect(page).toContain(own);
});

test.each(['docx', 'markdown'] as const)(
  '%s in German is read back like any other',
  async (format) => {
    const { losses } = await exportArticle(riverTalks(), format, german);
    expect(losses).toContainEqual({ kind: 'data', count: 9 });
  },
);

test('an overview in German', async () => {
  async function* one() {
    yield riverTalks();
  }
  const { bytes } = await exportOverview(one(), 'html', german);
  const page = new TextDecoder().decode(bytes);
  expect(page).toContain('<html lang="de">');
  expect(page).toContain('1 Artikel, 3 Behauptungen');
  expect(page).toContain('>April 2026<');
});

test.each([
  ['2026-04-17', '17 April 2026', '17. April 2026'],
  ['2026-04-17T23:59:00Z', '17 April 2026', '17. April 2026'],
  ['last spring', 'last spring', 'last spring'],
  ['2026-99-99', '2026-99-99', '2026-99-99'],
])('the date %s is %s, and in German %s', (date, inEnglish, inGerman) => {
  expect(day(date, wordsIn('en'))).toBe(inEnglish);
  expect(day(date, wordsIn('de'))).toBe(inGerman);
});
