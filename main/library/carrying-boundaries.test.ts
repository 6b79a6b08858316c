import { expect, test } from 'vitest';
import type { Article, ArticleVersion } from '../../shared/article.ts';
import type { BoundaryRecord } from '../../shared/boundary.ts';
import type { Place } from './adding-versions.ts';
import { withRecords } from './boundaries.ts';
import { carriedBoundaries, decidedBefore } from './carrying-boundaries.ts';
import { mergeAll } from './records.ts';

const text = 'It rains. Yes, it does.';
const offset = text.indexOf('it does');

function version(id: string, { text: words = text, parts = [text] } = {}): ArticleVersion {
  const blocks = parts.map((part) => {
    const start = words.indexOf(part);
    return { kind: 'paragraph' as const, start, end: start + part.length };
  });
  const sentences = blocks.map(({ start, end }, at) => ({ id: `s${at}`, start, end }));
  return { id, created: '2026-01-01T00:00:00Z', text: words, blocks, sentences };
}

const byWords: Place = (records, { text }) =>
  records.flatMap((record) => {
    const [, { exact }] = record.target.selector;
    const start = text.indexOf(exact);
    return start < 0 ? [] : [{ record, range: { start, end: start + exact.length } }];
  });

function decision(of: string, begins: boolean, modified: string): BoundaryRecord {
  const id = `${of}-${offset}`;
  return { id, type: 'Boundary', version: of, offset, begins, revision: 1, modified, writer: 'w' };
}

test.each([
  ['in the earlier version', '2026-01-03T00:00:00Z', true],
  ['in the later version', '2026-01-01T00:00:00Z', false],
  ['at one time, in the later version', '2026-01-02T00:00:00Z', false],
])('of two decisions about one place the last is carried: %s', (_case, modified, begins) => {
  const article = { versions: [version('v1'), version('v2')] } as unknown as Article;
  const all = [decision('v1', true, modified), decision('v2', false, '2026-01-02T00:00:00Z')];
  const records = withRecords(mergeAll([]), all);
  expect(decidedBefore(article, records, version('v3'), byWords)).toEqual([{ offset, begins }]);
});

test('a place whose words are in two blocks now is carried nowhere', () => {
  const change = { offset, begins: true };
  const parts = ['It rains. Yes', ', it does.'];
  expect(carriedBoundaries([change], version('v1'), version('v2', { parts }), byWords)).toEqual([]);
  expect(carriedBoundaries([change], version('v1'), version('v2'), byWords)).toEqual([change]);
});
