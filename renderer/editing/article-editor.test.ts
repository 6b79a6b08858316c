import { expect, test } from 'vitest';
import { type Annotation, bodiesOf, type Judgement } from '../../shared/annotation.ts';
import type { AnnotationChange } from '../../shared/api.ts';
import type { TextRange } from '../../shared/article.ts';
import { createArticleEditor } from './article-editor.ts';
import { openedArticle } from './testing/opened-article.ts';

const text = 'Rivers fall. Prices rise. We hope.\n\nThe end.';
const opened = openedArticle({
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
});

const segmented = opened.article.versions[0]?.sentences ?? [];
const s0 = { start: 0, end: 12 };
const s1 = { start: 13, end: 25 };

function open() {
  const saved: AnnotationChange[] = [];
  const editor = createArticleEditor(opened, async (changes) => void saved.push(...changes));
  const judge = (range: TextRange, judgement: Judgement | null, name: string) => {
    const index = editor.places.findIndex(({ sentence }) => sentence.start === range.start);
    const annotation = editor.ledgerAt(index).whole?.annotation;
    editor.judge([{ annotation, range, judgement }], name);
  };
  return { editor, saved, judge };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const latest = (saved: readonly AnnotationChange[], range: TextRange) =>
  saved.findLast((change) => change.range.start === range.start && change.range.end === range.end);

test('marking, unmarking, undo and redo keep counts, marks and disk in step', async () => {
  const { editor, saved, judge } = open();
  judge(s0, { label: 'fact' }, 'mark as fact');
  judge(s1, { label: 'claim' }, 'mark as claim');
  judge(s0, null, 'remove mark');
  expect(editor.counts).toMatchObject({ fact: 0, claim: 1, untouched: 3 });
  expect(editor.undo()).toEqual({ name: 'remove mark', index: 0 });
  expect(editor.ledgerAt(0).state).toBe('fact');
  expect(editor.undo()?.name).toBe('mark as claim');
  expect(editor.undo()?.name).toBe('mark as fact');
  expect(editor.undo()).toBeNull();
  expect(editor.counts.untouched).toBe(4);
  expect(editor.redo()?.name).toBe('mark as fact');
  await settled();
  expect(latest(saved, s0)?.judgement).toEqual({ label: 'fact' });
  expect(latest(saved, s1)?.judgement).toBeNull();
});

test('undoing a removal brings back the same mark, not another one', () => {
  const { editor, judge } = open();
  judge(s0, { label: 'fact', note: 'seen' }, 'mark as fact');
  const before = editor.ledgerAt(0).whole;
  judge(s0, null, 'remove mark');
  editor.undo();
  expect(editor.ledgerAt(0).whole).toEqual(before);
});

test('only the block that changed gets new ledgers', () => {
  const { editor, judge } = open();
  const [first, second] = editor.blocks;
  if (!first || !second) throw new Error('two blocks expected');
  const ledgers = [editor.ledgersOf(first), editor.ledgersOf(second)];
  judge(s1, { label: 'opinion' }, 'mark as opinion');
  expect(editor.ledgersOf(first)).not.toBe(ledgers[0]);
  expect(editor.ledgersOf(second)).toBe(ledgers[1]);
});

test('removing what is not marked changes nothing', () => {
  const { editor, saved, judge } = open();
  judge(s0, null, 'remove mark');
  expect(editor.undoName).toBeUndefined();
  expect(saved).toEqual([]);
});

test('several marks of one step are undone together', () => {
  const { editor } = open();
  editor.judge(
    [
      { range: s0, judgement: { label: 'fact' } },
      { range: s1, judgement: { label: 'fact' } },
    ],
    'mark as fact, 2 sentences',
  );
  expect(editor.counts.fact).toBe(2);
  editor.undo();
  expect(editor.counts.untouched).toBe(4);
});

test('a split sentence gives its mark to both parts, a joined one keeps one, and undo takes each back', () => {
  const { editor, judge } = open();
  judge(s0, { label: 'claim', note: 'a' }, 'mark as claim');
  editor.split(7);
  expect(editor.places).toHaveLength(5);
  expect(editor.counts.claim).toBe(2);
  expect(editor.ledgerAt(0).whole?.range).toEqual({ start: 0, end: 6 });
  editor.join();
  expect(editor.places).toHaveLength(4);
  expect(editor.ledgerAt(0).whole).toMatchObject({ range: s0, judgement: { note: 'a' } });
  editor.undo();
  editor.undo();
  expect(editor.ledgerAt(0).whole).toMatchObject({ range: s0 });
  expect(editor.counts).toMatchObject({ claim: 1, untouched: 3 });
});

test('a part of a sentence is marked beside the whole', () => {
  const { editor } = open();
  editor.judge([{ range: { start: 0, end: 6 }, judgement: { label: 'claim' } }], 'mark as claim');
  expect(editor.ledgerAt(0).state).toBe('part');
  expect(editor.counts).toMatchObject({ part: 1, untouched: 3 });
  editor.judge([{ range: s0, judgement: { label: 'cleared' } }], 'clear');
  expect(editor.ledgerAt(0)).toMatchObject({ state: 'cleared' });
  expect(editor.ledgerAt(0).marks).toHaveLength(2);
});

test('what came to be known later is in every state that undo and redo bring back', async () => {
  const { editor, saved, judge } = open();
  judge(s0, { label: 'claim' }, 'mark as claim');
  judge(s0, { label: 'claim', note: 'page' }, 'note');
  const annotation = editor.ledgerAt(0).whole?.annotation ?? '';
  const name = (judgement: Judgement) =>
    judgement.note === 'page' ? { ...judgement, note: 'Gauge bulletin' } : judgement;
  editor.undo();
  editor.enrich(annotation, name);
  expect(editor.redoName).toBe('note');
  expect(editor.ledgerAt(0).whole?.judgement.note).toBeUndefined();
  editor.redo();
  expect(editor.ledgerAt(0).whole?.judgement.note).toBe('Gauge bulletin');
  editor.enrich(annotation, (judgement) => ({ ...judgement, note: 'Bulletin 4' }));
  expect(editor.undoName).toBe('note');
  await settled();
  expect(latest(saved, s0)?.judgement?.note).toBe('Bulletin 4');
});
test('a note that is being typed stays while others change the mark; once it is sealed their change is taken in', async () => {
  const { editor, judge, saved } = open();
  judge(s0, { label: 'claim' }, 'mark as claim');
  const annotation = editor.ledgerAt(0).whole?.annotation ?? '';
  const type = (note: string) =>
    editor.judge([{ annotation, range: s0, judgement: { label: 'claim', note } }], 'note', 'note');
  type('W');
  type('Wh');
  await settled();
  expect(latest(saved, s0)?.judgement?.note).toBe('Wh');
  const theirs = annotationOf(annotation, s0, 'Ask the ministry');
  editor.refresh({ ...opened, annotations: [theirs] });
  expect(editor.markOf(annotation)?.judgement.note).toBe('Wh');
  editor.seal();
  editor.refresh({ ...opened, annotations: [theirs] });
  expect(editor.markOf(annotation)?.judgement.note).toBe('Ask the ministry');
});

test('where others split and join, one stays at the words one is at, and at the end if it is nearer', async () => {
  const { editor } = open();
  const now = (...boundaries: readonly (readonly [number, boolean])[]) =>
    editor.refresh({ ...opened, split: { sentences: segmented, boundaries } });
  editor.select({ anchor: 1, current: 2 });
  now([7, true]);
  expect(editor.selection).toEqual({ anchor: 2, current: 3 });
  now([13, false]);
  expect(editor.selection).toEqual({ anchor: 0, current: 1 });
});

test('while something is being typed nothing is split or joined under it', async () => {
  const { editor } = open();
  editor.moveTo(1);
  editor.judge([{ range: s1, judgement: { label: 'claim', note: 'W' } }], 'note', 'note');
  await settled();
  const latest = { ...opened, split: { sentences: segmented, boundaries: [[7, true]] as const } };
  expect(editor.refresh(latest)).toBe('inHand');
  expect(editor.current).toBe(1);
  editor.seal();
  editor.refresh(latest);
  expect(editor.current).toBe(2);
});

test('one’s own splits, in whatever order they were made, come back in that of the text, and are no news', async () => {
  const { editor } = open();
  editor.moveTo(1);
  editor.split(17);
  editor.moveTo(0);
  editor.split(7);
  await settled();
  const { places } = editor;
  const boundaries = [[7, true] as const, [17, true] as const];
  editor.refresh({ ...opened, split: { sentences: segmented, boundaries } });
  expect(editor.places).toBe(places);
});

test('undo and redo change what the step changed, and leave what others did to the mark meanwhile', async () => {
  const { editor, saved, judge } = open();
  judge(s0, { label: 'claim' }, 'mark as claim');
  judge(s0, { label: 'claim', note: 'mine' }, 'note');
  await settled();
  const annotation = editor.ledgerAt(0).whole?.annotation ?? '';
  const evidence = [{ id: 'e', title: 'Table 3', kind: 'primary', stance: 'supports' }] as const;
  const theirs = annotationOf(annotation, s0, 'mine');
  const body = bodiesOf({ label: 'claim', note: 'mine', evidence });
  editor.refresh({ ...opened, annotations: [{ ...theirs, body }] });
  const said = () => editor.markOf(annotation)?.judgement;
  editor.undo();
  expect(said()).toMatchObject({ label: 'claim', note: undefined, evidence });
  await settled();
  expect(latest(saved, s0)?.judgement?.evidence).toEqual(evidence);
  editor.undo();
  expect(said()).toBeUndefined();
  editor.redo();
  editor.redo();
  expect(said()).toMatchObject({ label: 'claim', note: 'mine', evidence });
});

test('what others removed is not brought back by undoing what was changed in it', async () => {
  const { editor, saved, judge } = open();
  judge(s1, { label: 'claim' }, 'mark as claim');
  judge(s1, { label: 'claim', note: 'mine' }, 'note');
  await settled();
  editor.refresh(opened);
  saved.length = 0;
  expect(editor.undo()).toEqual({ name: 'note', index: 1 });
  expect(editor.counts.claim).toBe(0);
  await settled();
  expect(saved).toEqual([]);
});

test('nothing is drawn again when others changed nothing', async () => {
  const { editor, judge } = open();
  judge(s0, { label: 'claim' }, 'mark as claim');
  await settled();
  const { annotation = '' } = editor.ledgerAt(0).whole ?? {};
  const ledger = editor.ledgerAt(0);
  editor.refresh({ ...opened, annotations: [annotationOf(annotation, s0)] });
  expect(editor.ledgerAt(0)).toBe(ledger);
});

function annotationOf(id: string, { start, end }: TextRange, note?: string): Annotation {
  return {
    id,
    type: 'Annotation',
    motivation: 'classifying',
    revision: 2,
    modified: '2026-01-02T00:00:00.000Z',
    writer: 'other',
    creator: { name: 'Bo' },
    created: '2026-01-02T00:00:00.000Z',
    target: {
      source: 'k1',
      version: 'v1',
      selector: [
        { type: 'TextPositionSelector', start, end },
        { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: '', suffix: '' },
      ],
    },
    body: bodiesOf({ label: 'claim', note }),
  };
}
