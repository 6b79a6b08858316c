import { expect, test } from 'vitest';
import type { Annotation } from '../../shared/annotation.ts';
import type { OpenArticle } from '../../shared/api.ts';
import type { ArticleVersion } from '../../shared/article.ts';
import { beginningOf } from './beginning.ts';

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

test.each<[string, number, number, number]>([
  ['a short article is whole', 3, 100, 3],
  ['it ends with the block that fills a window', 100, 1_000, 3],
  ['one paragraph may be all of it', 3, 50_000, 1],
  ['short lines count as lines', 500, 2, 60],
])('%s', (_case, count, length, blocks) => {
  const whole = versionOf(count, length);
  const { article, annotations, unplaced } = beginningOf(opened(whole));
  const [earlier, current] = article.versions;
  expect(earlier).toMatchObject({ id: 'v1', text: '', blocks: [], sentences: [] });
  expect(current?.blocks).toEqual(whole.blocks.slice(0, blocks));
  expect(current?.sentences).toEqual(whole.sentences.slice(0, blocks));
  expect(current?.text).toBe(whole.text.slice(0, whole.blocks[blocks - 1]?.end));
  const starts = annotations.map(({ id }) => Number(id.slice(1)));
  expect(starts).toEqual([0, 2_990, 100_000].filter((at) => at < (current?.text.length ?? 0)));
  expect(unplaced).toHaveLength(1);
});
