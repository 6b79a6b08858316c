import { expect, test } from 'vitest';
import type { QueueItem } from '../../shared/queue.ts';
import { keptItems } from './kept-items.ts';

const item = (mark: string) => ({ article: 'a', mark }) as QueueItem;
const marks = (items: readonly QueueItem[]) => items.map(({ mark }) => mark).join('');

test('what is decided stays, what others decided goes, what is new comes last', () => {
  const shown = [item('p'), item('q'), item('r')];
  const latest = [item('n'), item('r')];
  expect(marks(keptItems(shown, latest, new Set(['a/p'])))).toBe('prn');
});
