import { expect, test } from 'vitest';
import type { HistoryEntry } from '../../shared/history.ts';
import { latestFirst } from './revisions.ts';

const said = {
  id: 'x',
  type: 'Comment',
  modified: '2026-01-02T00:00:00Z',
  revision: 2,
  writer: 'b',
};
const entry = (over: Partial<typeof said>) =>
  ({ record: { ...said, ...over } }) as unknown as HistoryEntry;

test('what was done has one order, however it was read', () => {
  const all = [
    entry({ modified: '2026-01-03T00:00:00Z' }),
    entry({ id: 'a' }),
    entry({ type: 'Annotation', revision: 1 }),
    entry({ writer: 'a', revision: 3 }),
    entry({}),
    entry({ writer: 'a' }),
    entry({ modified: '2026-01-01T00:00:00Z' }),
  ];
  for (const [at, one] of all.entries())
    expect(all.map((other) => latestFirst(one, other))).toEqual(
      all.map((_, other) => Math.sign(at - other)),
    );
});
