import { expect, test } from 'vitest';
import type { Annotation } from '../../shared/annotation.ts';
import type { OpenArticle } from '../../shared/api.ts';
import type { ArticleVersion } from '../../shared/article.ts';
import { beginningOf, isFar } from './beginning.ts';

/** Paragraphs of so many code units, each of one sentence, with an empty line between them. */
function versionOf(count: number, length: number): ArticleVersion {
  const text = Array.from({ length: count }, () => 'x'.repeat(length)).join('\n\n');
  const ranges = Array.from({ length: count }, (_, at) => {
    const start = at * (length + 2);
    return { start, end: start + length };
  });
  return {
    id: 'v2',
    created: '',
    text,
    blocks: ranges.map((range) => ({ kind: 'paragraph', ...range })),
    sentences: ranges.map((range, at) => ({ id: `s${at}`, ...range })),
  };
}

const markAt = (start: number) =>
  ({ id: `m${start}`, target: { selector: [{ start, end: start + 5 }] } }) as unknown as Annotation;

const opened = (version: ArticleVersion): OpenArticle => ({
  article: {
    id: 'a',
    title: 'The dam',
    versions: [{ ...version, id: 'v1' }, version],
  } as unknown as OpenArticle['article'],
  annotations: [markAt(0), markAt(2_990), markAt(100_000)],
  unplaced: [markAt(1), markAt(2)],
});

test.each<[string, number, number, number, number]>([
  ['a short article is whole', 3, 100, 0, 3],
  ['it ends with the block that fills a window', 100, 1_000, 0, 3],
  ['one paragraph may be all of it', 3, 50_000, 0, 1],
  ['short lines count as lines', 500, 2, 0, 60],
  ['it reaches a window further than where it was left', 100, 1_000, 20, 23],
  ['so it does where lines are short', 500, 2, 20, 80],
  ['and no further than the end', 100, 100, 99, 100],
])('%s', (_case, count, length, left, blocks) => {
  const whole = versionOf(count, length);
  const place = left > 0 ? { sentence: `s${left}`, top: 0.4 } : null;
  const beginning = beginningOf(opened(whole), place);
  const { article, annotations, unplaced } = beginning?.opened ?? opened(whole);
  const [earlier, current] = article.versions;
  expect(beginning?.place).toEqual(place);
  expect(earlier).toMatchObject({ id: 'v1', text: '', blocks: [], sentences: [] });
  expect(current?.blocks).toEqual(whole.blocks.slice(0, blocks));
  expect(current?.sentences).toEqual(whole.sentences.slice(0, blocks));
  expect(current?.text).toBe(whole.text.slice(0, whole.blocks[blocks - 1]?.end));
  const starts = annotations.map(({ id }) => Number(id.slice(1)));
  expect(starts).toEqual([0, 2_990, 100_000].filter((at) => at < (current?.text.length ?? 0)));
  expect(unplaced).toHaveLength(1);
});

test.each<[string, number, number]>([
  ['a table that begins in sight is whole', 200, 200],
  ['a very long one is not', 2_000, 359],
])('%s', (_case, cells, blocks) => {
  const version = versionOf(cells + 5, 2);
  const place = (at: number) => ({ table: 0, row: Math.floor(at / 4), column: at % 4 });
  const table = version.blocks.map((block, at) =>
    at < cells ? { ...block, kind: 'tableCell' as const, cell: place(at) } : block,
  );
  const { opened: shown } = beginningOf(opened({ ...version, blocks: table }), null) ?? {};
  expect(shown?.article.versions.at(-1)?.blocks).toHaveLength(blocks);
});

test('a place that is not there any more is none', () => {
  const left = { sentence: 'gone', top: 0.4 };
  expect(beginningOf(opened(versionOf(3, 100)), left)?.place).toBeNull();
});

test('what was left very far down is not worth a first look', () => {
  expect(isFar({ sentence: 's', top: 0, start: 60_001 })).toBe(true);
  expect(isFar({ sentence: 's', top: 0, start: 60_000 })).toBe(false);
  expect(isFar({ sentence: 's', top: 0 })).toBe(false);
  expect(isFar(null)).toBe(false);
  const list = versionOf(3_000, 1);
  expect(beginningOf(opened(list), { sentence: 's2000', top: 0.4 })).not.toBeNull();
  expect(beginningOf(opened(list), { sentence: 's2001', top: 0.4 })).toBeNull();
  const left = { sentence: 's90', top: 0.4 };
  expect(beginningOf(opened(versionOf(100, 1_000)), left)).toBeNull();
});
