import { expect, test } from 'vitest';
import type { Thread } from '../../shared/comment.ts';
import { selectRange } from '../../shared/selector.ts';
import { threadsAbout } from './threads-about.ts';

const range = { start: 0, end: 9 };
const thread = (id: string, about: Partial<Thread>): Thread => ({
  id,
  resolved: false,
  comments: [],
  ...about,
});
const onWords = (version: string, start: number) => ({
  target: {
    source: 'a',
    version,
    selector: selectRange('Water is low.', { start, end: start + 3 }),
  },
});

test('threads are about the mark, or about words of this version', () => {
  const threads = [
    thread('mark', { mark: 'm' }),
    thread('other mark', { mark: 'n' }),
    thread('words', onWords('v2', 3)),
    thread('other words', onWords('v2', 9)),
    thread('other version', onWords('v1', 3)),
  ];
  const about = threadsAbout(threads, { mark: 'm', range, version: 'v2' });
  expect(about.map(({ id }) => id)).toEqual(['mark', 'words']);
});
