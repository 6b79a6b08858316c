import type { Judgement, Label } from '../../shared/annotation.ts';
import type { TextRange } from '../../shared/article.ts';
import { offeredAttribution } from '../../shared/attribution.ts';
import { judged } from '../../shared/ledger.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { type MarkChange, sameRange } from '../editing/placed-mark.ts';
import { selectedSentences } from '../editing/selection.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { moveOn } from './moving.ts';
import { activeMark, isSeveral, selectedRanges, selectedSpan } from './subject.ts';

/** Labels what is selected: its mark, the chosen words, or each of several sentences. */
export function labelSelected(editor: ArticleEditor, label: Label): void {
  const active = isSeveral(editor) ? undefined : activeMark(editor);
  const changes: readonly MarkChange[] = active
    ? [relabelled(editor, active.range, label, active.annotation)]
    : selectedRanges(editor).map((range) => relabelled(editor, range, label));
  perform(editor, changes, label);
}

/** One mark over everything selected, however many sentences it is. */
export function labelAsOne(editor: ArticleEditor, label: Label): void {
  const span = selectedSpan(editor);
  if (!isSeveral(editor)) labelSelected(editor, label);
  else if (span) perform(editor, [relabelled(editor, span, label)], label);
}

/** Marks and goes on: the one gesture that a day of checking is made of. After words it stays: there may be more to mark. */
export function labelAndAdvance(editor: ArticleEditor, label: Label): void {
  labelSelected(editor, label);
  if (editor.selection.fragment) return;
  const last = Math.max(editor.selection.anchor, editor.current);
  moveOn(editor, Math.min(last + 1, editor.places.length - 1));
}

let lastLabel: Label | undefined;

export function repeatLabel(editor: ArticleEditor): void {
  if (lastLabel) labelAndAdvance(editor, lastLabel);
  else announce(messages().commands.nothingMarkedYet);
}

export function removeMark(editor: ArticleEditor): void {
  const doomed = doomedMarks(editor);
  if (doomed.length === 0) return;
  editor.judge(
    doomed.map(({ annotation, range }) => ({ annotation, range, judgement: null })),
    messages().article.stepRemove(doomed.length),
  );
  announce(messages().article.removed(doomed.length));
}

/** What is typed is one step to undo for each field of each mark. */
export function amendMark(
  editor: ArticleEditor,
  amendment: Partial<Judgement>,
  name: string,
): void {
  const mark = activeMark(editor);
  if (!mark) return;
  const { annotation, range, judgement } = mark;
  editor.judge(
    [{ annotation, range, judgement: { ...judgement, ...amendment } }],
    name,
    `${name} ${annotation}`,
  );
}

export function undo(editor: ArticleEditor): void {
  const undone = editor.undo();
  if (undone) moveOn(editor, undone.index);
  const { undone: done, nothingToUndo } = messages().article;
  announce(undone ? done(undone.name) : `${nothingToUndo}.`);
}

export function redo(editor: ArticleEditor): void {
  const redone = editor.redo();
  if (redone) moveOn(editor, redone.index);
  const { redone: done, nothingToRedo } = messages().article;
  announce(redone ? done(redone.name) : `${nothingToRedo}.`);
}

function perform(editor: ArticleEditor, changes: readonly MarkChange[], label: Label): void {
  lastLabel = label;
  const words = messages().article;
  editor.judge(changes, words.stepMark(label, changes.length));
  announce(words.marked(label, judged(editor.counts), editor.places.length));
}

/** The mark of exactly this range keeps its note and everything else; a new one gets the speaker that the text names. */
function relabelled(
  editor: ArticleEditor,
  range: TextRange,
  label: Label,
  annotation?: string,
): MarkChange {
  const place = editor.places[placeOf(editor, range)];
  const known =
    annotation === undefined
      ? place &&
        editor.ledgerAt(place.sentence.index).marks.find((mark) => sameRange(mark.range, range))
      : editor.markOf(annotation);
  if (known)
    return { annotation: known.annotation, range, judgement: { ...known.judgement, label } };
  const attribution = place && offeredAttribution(editor.text, place.block, place.sentence);
  return { range, judgement: { label, attribution } };
}

function placeOf({ selection, places }: ArticleEditor, range: TextRange): number {
  const { from, to } = selectedSentences(selection);
  for (let index = from; index < to; index += 1)
    if ((places[index]?.sentence.end ?? 0) > range.start) return index;
  return selection.current;
}

/** Of several sentences every mark that is all inside; of one the active mark, or else the one changed last. */
function doomedMarks(editor: ArticleEditor) {
  if (!isSeveral(editor)) {
    const { marks } = editor.ledgerAt(editor.current);
    const mark = activeMark(editor) ?? (editor.selection.fragment ? undefined : marks.at(-1));
    return mark ? [mark] : [];
  }
  const span = selectedSpan(editor);
  const { from, to } = selectedSentences(editor.selection);
  const found = new Set(
    editor.places.slice(from, to).flatMap(({ sentence }) => editor.ledgerAt(sentence.index).marks),
  );
  return [...found].filter(
    ({ range }) => span && range.start >= span.start && range.end <= span.end,
  );
}
