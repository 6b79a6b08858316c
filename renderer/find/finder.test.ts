import { expect, test } from 'vitest';
import type { Judgement } from '../../shared/annotation.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { openEditor } from '../editing/testing/open-editor.ts';
import { createFinder, type Query } from './finder.ts';
import { type LabelFilter, labelFilters } from './sentence-filter.ts';

const sentences = ['The dam is old.', 'Nobody knows.', 'A dam is a dam.', 'The end.'];

function opened() {
  const editor = openEditor(sentences);
  const finder = createFinder(editor);
  const look = (query: Partial<Query>, from = 0) =>
    finder.look({ words: '', wholeWords: false, ...query }, from);
  return { editor, finder, look };
}

function judge(editor: ArticleEditor, index: number, judgement: Judgement): void {
  const place = editor.places[index];
  if (place) editor.judge([{ range: place.sentence, judgement }], 'mark');
}

const sentenceAt = (editor: ArticleEditor, index: number) =>
  editor.places[index]?.sentence ?? { start: 0, end: 0 };

test('from where one is, round and round, both ways', () => {
  const { editor, finder, look } = opened();
  look({ words: 'dam' }, sentenceAt(editor, 1).start);
  expect([finder.matches.length, finder.current]).toEqual([3, 1]);
  const here = sentenceAt(editor, 2);
  finder.step(1, here);
  expect(finder.current).toBe(2);
  finder.step(1, here);
  expect(finder.current).toBe(0);
  finder.step(-1, sentenceAt(editor, 0));
  expect(finder.current).toBe(2);
});

test('whoever went elsewhere meanwhile goes on from there', () => {
  const { editor, finder, look } = opened();
  look({ words: 'dam' });
  expect(finder.current).toBe(0);
  finder.step(1, sentenceAt(editor, 3));
  expect(finder.current).toBe(0);
  finder.step(-1, sentenceAt(editor, 3));
  expect(finder.current).toBe(2);
});

test('a filter alone finds sentences, and what is marked meanwhile leaves it', () => {
  const { editor, finder, look } = opened();
  look({ label: 'untouched' });
  expect(finder.matches).toHaveLength(4);
  judge(editor, 1, { label: 'fact' });
  expect(finder.matches.map(({ start }) => start)).not.toContain(sentenceAt(editor, 1).start);
  editor.undo();
  expect(finder.matches).toHaveLength(4);
});

test.each([
  ['a label', { label: 'claim' }, [0, 2]],
  ['without verdict', { state: 'withoutVerdict' }, [0]],
  ['without evidence', { state: 'withoutEvidence' }, [0, 1, 2]],
  ['with a note', { state: 'noted' }, [2]],
  ['both', { label: 'claim', state: 'noted' }, [2]],
  ['words as well', { label: 'claim', words: 'dam is a' }, [2]],
] as const)('%s', (_case, query, expected) => {
  const { editor, finder, look } = opened();
  judge(editor, 0, { label: 'claim' });
  judge(editor, 1, { label: 'fact' });
  judge(editor, 2, { label: 'claim', note: 'Ask', claimReview: { conclusion: 'It is.' } as never });
  look(query);
  const found = finder.matches.map(({ start }) =>
    editor.places.findLastIndex(({ sentence }) => sentence.start <= start),
  );
  expect(found).toEqual(expected);
});

test('labels find what the foot of the article counts; marks on some words are looked for by themselves', () => {
  const { editor, finder, look } = opened();
  const found = (label: LabelFilter) => {
    look({ label });
    return finder.matches.length;
  };
  editor.judge([{ range: { start: 4, end: 7 }, judgement: { label: 'claim' } }], 'mark');
  judge(editor, 1, { label: 'claim' });
  judge(editor, 2, { label: 'fact' });
  const { start } = sentenceAt(editor, 2);
  editor.judge([{ range: { start, end: start + 5 }, judgement: { label: 'claim' } }], 'mark');
  for (const state of labelFilters.sentence) expect(found(state)).toBe(editor.counts[state]);
  expect(editor.counts).toMatchObject({ fact: 1, claim: 1, part: 1, untouched: 1 });
  expect(labelFilters.words.map(found)).toEqual([0, 0, 2, 0]);
});
