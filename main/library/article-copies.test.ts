import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, ArticleVersion } from '../../shared/article.ts';
import { contradicts, uniteArticles } from './article-copies.ts';

const version: fc.Arbitrary<ArticleVersion> = fc
  .record({
    number: fc.integer({ min: 2, max: 4 }),
    name: fc.nat(2),
    text: fc.nat(1),
    day: fc.nat(2),
  })
  .map(({ number, name, text, day }) => ({
    id: `v${number}-${name}`,
    created: `2026-01-0${day + 1}T00:00:00.000Z`,
    text: `Text ${text}`,
    blocks: [],
    sentences: [],
  }));
const root: ArticleVersion = {
  id: 'v1',
  created: '2026-01-01T00:00:00.000Z',
  text: 'Text',
  blocks: [],
  sentences: [],
};
const copy: fc.Arbitrary<Article> = fc
  .tuple(fc.uniqueArray(version, { selector: ({ id }) => id, maxLength: 4 }), fc.nat(2))
  .map(([later, title]) => ({
    id: 'abcd',
    title: `Title ${title}`,
    added: '',
    source: { name: 'a', mediaType: 'text/plain', sha256: '', byteLength: 1, encoding: 'utf-8' },
    versions: [root, ...later],
  }));

test('of two copies with a version of one name, the one with the later text speaks, whichever met first', () => {
  const titled = (title: string, id: string, created: string): Article => ({
    id: 'abcd',
    title,
    added: '',
    source: { name: 'a', mediaType: 'text/plain', sha256: '', byteLength: 1, encoding: 'utf-8' },
    versions: [root, { ...root, id, created }],
  });
  const later = titled('Later', 'v4-1', '2026-01-02T00:00:00.000Z');
  const earlier = titled('Sooner', 'v4-1', '2026-01-01T00:00:00.000Z');
  const other = titled('Other', 'v4-0', '2026-01-02T00:00:00.000Z');
  expect(uniteArticles(uniteArticles(later, earlier), other).title).toBe('Later');
  expect(uniteArticles(later, uniteArticles(other, earlier)).title).toBe('Later');
});

test('copies unite to the same in every order, however often, and no version is lost', () => {
  fc.assert(
    fc.property(copy, copy, copy, (a, b, c) => {
      const all = uniteArticles(uniteArticles(a, b), c);
      expect(uniteArticles(a, uniteArticles(c, b))).toEqual(all);
      expect(uniteArticles(c, uniteArticles(b, a))).toEqual(all);
      expect(uniteArticles(all, b)).toEqual(all);
      const ids = new Set(all.versions.map(({ id }) => id));
      for (const { id } of [a, b, c].flatMap(({ versions }) => versions)) expect(ids).toContain(id);
      expect(contradicts(all, all)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});
