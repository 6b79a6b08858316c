import { expect, test } from 'vitest';
import type { Articles } from './articles.ts';
import { Bin } from './bin.ts';
import type { Store } from './store.ts';

test('what was removed at one time has one order, in whatever order the disk tells of it', async () => {
  const removed = (id: string, modified: string) => ({
    summary: { id },
    removal: { creator: { name: 'Ana' }, modified },
  });
  const known = [removed('b', '2026'), removed('a', '2026'), removed('c', '2027')];
  for (const found of [known, known.toReversed()]) {
    const bin = new Bin({} as Store, { known: async () => found } as unknown as Articles);
    expect((await bin.list()).map(({ summary }) => summary.id)).toEqual(['c', 'a', 'b']);
  }
});
