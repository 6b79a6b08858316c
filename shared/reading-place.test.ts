import { expect, test } from 'vitest';
import type { Article, ArticleVersion } from './article.ts';
import { currentPlace } from './reading-place.ts';

function version(id: string, ...sentences: string[]): ArticleVersion {
  const text = sentences.join(' ');
  let end = -1;
  const ranges = sentences.map((words, at) => {
    const start = end + 1;
    end = start + words.length;
    return { id: `s${at}`, start, end };
  });
  return { id, created: '', text, blocks: [], sentences: ranges };
}

const gauges = [
  'The dam leaks.',
  'It rained.',
  'Gauge 1 is silent.',
  'It rained.',
  'The talks go on.',
];

test.each<[string, number, readonly string[], number | null]>([
  ['nothing changed', 2, gauges, 2],
  ['a paragraph came before it', 2, ['Corrected on Friday.', ...gauges], 3],
  ['what was before it is gone', 2, gauges.slice(2), 0],
  ['it is gone: the last one before it', 2, gauges.toSpliced(2, 1), 1],
  ['it was set with other white space', 2, gauges.with(2, 'Gauge 1\nis silent.'), 2],
  ['of several that say the same, the one as far down', 3, gauges.toSpliced(4, 1, 'The end.'), 3],
  ['nothing before it is left', 2, ['Withdrawn.'], null],
])('%s', (_case, left, now, expected) => {
  const old = version('v1', ...gauges);
  const article = { versions: [old, version('v2', ...now)] } as unknown as Article;
  const { id = '', start } = old.sentences[left] ?? {};
  const place = currentPlace(article, { sentence: id, start, top: 0.3, version: 'v1' });
  expect(place?.sentence).toBe(expected === null ? undefined : `s${expected}`);
  if (place) expect(place).toMatchObject({ top: 0.3, version: 'v2' });
});

test('a place of the current version is what it is, and so is one that names none', () => {
  const article = { versions: [version('v1', ...gauges)] } as unknown as Article;
  for (const place of [
    { sentence: 's1.4', top: 0 },
    { sentence: 's1.4', top: 0, version: 'v1' },
  ])
    expect(currentPlace(article, place)).toBe(place);
});
