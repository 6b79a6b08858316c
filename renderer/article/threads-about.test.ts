import { expect, test } from 'vitest';
import type { Annotation } from '../../shared/annotation.ts';
import type { Thread } from '../../shared/comment.ts';
import { selectRange } from '../../shared/selector.ts';
import { threadsAbout, threadsWithoutPlace } from './threads-about.ts';

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

test('threads have no place whose words this version does not have', () => {
  const { target } = onWords('v1', 6);
  const lostMark = { id: 'lost', target } as unknown as Annotation;
  const threads = [
    thread('words', onWords('v2', 3)),
    thread('gone words', onWords('v1', 0)),
    thread('mark', { mark: 'm' }),
    thread('gone mark', { mark: 'lost' }),
  ];
  const found = [...threadsWithoutPlace(threads, 'v2', [lostMark])];
  expect(found.map(([{ id }, words]) => [id, words])).toEqual([
    ['gone words', 'Wat'],
    ['gone mark', 'is '],
  ]);
});
