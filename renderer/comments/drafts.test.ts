import { expect, test } from 'vitest';
import { aboutOf, createDrafts } from './drafts.ts';

function storage() {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

test('a draft is there again after the window was closed, for what it is about only', () => {
  const kept = storage();
  createDrafts(() => kept).keep('comment m1', 'Who says ');
  const later = createDrafts(() => kept);
  expect(later.of('comment m1')).toBe('Who says ');
  expect(later.of('comment m2')).toBe('');
});

test('nothing is left of what was sent or emptied', () => {
  const kept = storage();
  const drafts = createDrafts(() => kept);
  drafts.keep('comment m1', 'Who?');
  drafts.keep('comment m1', ' \n');
  expect(drafts.of('comment m1')).toBe('');
  expect(kept.items.size).toBe(0);
});

test('what one window has sent is no draft of another', () => {
  const kept = storage();
  const [one, other] = [createDrafts(() => kept), createDrafts(() => kept)];
  one.keep('comment m1', 'Who?');
  expect(other.of('comment m1')).toBe('Who?');
  one.keep('comment m1', '');
  expect(other.of('comment m1')).toBe('');
});

test('where the browser keeps nothing it lasts as long as the window', () => {
  const drafts = createDrafts(() => {
    throw new Error('The user denied permission to access the storage.');
  });
  expect(drafts.of('comment m1')).toBe('');
  drafts.keep('comment m1', 'Who?');
  expect(drafts.of('comment m1')).toBe('Who?');
});

test('where the browser is full, what it kept before is not what was written last', () => {
  const kept = storage();
  createDrafts(() => kept).keep('comment m1', 'Who');
  const full = {
    ...kept,
    setItem: () => {
      throw new Error('The quota has been exceeded.');
    },
  };
  const drafts = createDrafts(() => full);
  drafts.keep('comment m1', 'Who?');
  expect(drafts.of('comment m1')).toBe('Who?');
});

test('of an article that is gone for good nothing is left, and of others everything', () => {
  const kept = storage();
  const drafts = createDrafts(() => kept);
  for (const article of ['a1', 'a12'])
    for (const [what, id] of [
      ['comment', 'm1'],
      ['answer', 't1'],
    ] as const)
      drafts.keep(aboutOf(article, what, id), 'Who?');
  drafts.forget('a1');
  expect([...kept.items.keys()]).toEqual([
    'assay-draft a12 comment m1',
    'assay-draft a12 answer t1',
  ]);
});

test('nor is there where the browser keeps nothing', () => {
  const drafts = createDrafts(() => {
    throw new Error('The user denied permission to access the storage.');
  });
  drafts.keep(aboutOf('a1', 'comment', 'm1'), 'Who?');
  drafts.forget('a1');
  expect(drafts.of(aboutOf('a1', 'comment', 'm1'))).toBe('');
});
