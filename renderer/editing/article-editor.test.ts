import { expect, test } from 'vitest';
import type { AnnotationChange, OpenArticle } from '../../shared/api.ts';
import { createArticleEditor } from './article-editor.ts';

const text = 'Rivers fall. Prices rise. We hope.\n\nThe end.';
const opened: OpenArticle = {
  article: {
    id: 'k1',
    title: 'Rivers',
    added: '2026-01-01T00:00:00.000Z',
    source: {
      name: 'a.txt',
      mediaType: 'text/plain',
      sha256: '',
      byteLength: 1,
      encoding: 'utf-8',
    },
    versions: [
      {
        id: 'v1',
        created: '2026-01-01T00:00:00.000Z',
        text,
        blocks: [
          { kind: 'paragraph', start: 0, end: 34 },
          { kind: 'paragraph', start: 36, end: 44 },
        ],
        sentences: [
          { id: 's0', start: 0, end: 12 },
          { id: 's1', start: 13, end: 25 },
          { id: 's2', start: 26, end: 34 },
          { id: 's3', start: 36, end: 44 },
        ],
      },
    ],
  },
  annotations: [],
  unplaced: [],
};

function open() {
  const saved: AnnotationChange[] = [];
  const editor = createArticleEditor(opened, async (changes) => void saved.push(...changes));
  return { editor, saved };
}

test('marking, unmarking, undo and redo keep counts, marks and disk in step', async () => {
  const { editor, saved } = open();
  editor.judge('s0', { label: 'fact' }, 'mark as fact');
  editor.judge('s1', { label: 'claim' }, 'mark as claim');
  editor.judge('s0', null, 'remove mark');
  expect(editor.counts).toMatchObject({ fact: 0, claim: 1, untouched: 3 });
  expect(editor.undo()).toEqual({ name: 'remove mark', index: 0 });
  expect(editor.markOf('s0')?.judgement.label).toBe('fact');
  expect(editor.undo()?.name).toBe('mark as claim');
  expect(editor.undo()?.name).toBe('mark as fact');
  expect(editor.undo()).toBeNull();
  expect(editor.counts.untouched).toBe(4);
  expect(editor.redo()?.name).toBe('mark as fact');
  await new Promise((resolve) => setTimeout(resolve));
  expect(saved.findLast((change) => change.sentence === 's0')?.judgement).toEqual({
    label: 'fact',
  });
  expect(saved.findLast((change) => change.sentence === 's1')?.judgement).toBeNull();
});

test('undoing a removal brings back the same mark, not another one', () => {
  const { editor } = open();
  editor.judge('s0', { label: 'fact', note: 'seen' }, 'mark as fact');
  const before = editor.markOf('s0');
  editor.judge('s0', null, 'remove mark');
  editor.undo();
  expect(editor.markOf('s0')).toEqual(before);
});

test('only the block that changed gets new marks', () => {
  const { editor } = open();
  const [first, second] = editor.blocks;
  if (!first || !second) throw new Error('two blocks expected');
  const marks = [editor.marksOf(first), editor.marksOf(second)];
  editor.judge('s1', { label: 'opinion' }, 'mark as opinion');
  expect(editor.marksOf(first)).not.toBe(marks[0]);
  expect(editor.marksOf(second)).toBe(marks[1]);
});

test('removing what is not marked changes nothing', () => {
  const { editor, saved } = open();
  editor.judge('s0', null, 'remove mark');
  expect(editor.undoName).toBeUndefined();
  expect(saved).toEqual([]);
});
