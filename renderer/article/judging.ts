import type { Judgement, Label } from '../../shared/annotation.ts';
import { offeredAttribution } from '../../shared/attribution.ts';
import { labelDefinitions } from '../../shared/definitions.ts';
import { judged } from '../../shared/ledger.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { announce } from '../ui/announcer.tsx';
import { focusSentence } from './focus.ts';

export function labelCurrent(editor: ArticleEditor, label: Label): void {
  const place = editor.places[editor.current];
  if (!place) return;
  const before = editor.markOf(place.sentence.id)?.judgement;
  const judgement: Judgement = before
    ? { ...before, label }
    : { label, attribution: offeredAttribution(editor.text, place.block, place.sentence) };
  const name = labelDefinitions[label].name.toLowerCase();
  editor.judge(place.sentence.id, judgement, label === 'cleared' ? 'clear' : `mark as ${name}`);
  announce(
    `${labelDefinitions[label].name}. ${judged(editor.counts)} of ${editor.places.length} judged.`,
  );
}

/** Marks and goes on: the one gesture that a day of checking is made of. */
export function labelAndAdvance(editor: ArticleEditor, label: Label): void {
  labelCurrent(editor, label);
  step(editor, 1);
}

export function removeMark(editor: ArticleEditor): void {
  const place = editor.places[editor.current];
  if (!place || !editor.markOf(place.sentence.id)) return;
  editor.judge(place.sentence.id, null, 'remove mark');
  announce('Mark removed.');
}

/** Notes and attributions are typed: everything typed into one field of one sentence is one step to undo. */
export function amendCurrent(
  editor: ArticleEditor,
  amendment: Partial<Judgement>,
  name: string,
): void {
  const sentence = editor.places[editor.current]?.sentence.id;
  const mark = sentence === undefined ? undefined : editor.markOf(sentence);
  if (sentence === undefined || !mark) return;
  editor.judge(sentence, { ...mark.judgement, ...amendment }, name, `${name} ${sentence}`);
}

export function step(editor: ArticleEditor, by: number): void {
  moveTo(editor, Math.min(editor.places.length - 1, Math.max(0, editor.current + by)));
}

export function moveTo(editor: ArticleEditor, index: number): void {
  editor.moveTo(index);
  focusSentence(editor.current);
}

/** The next sentence without a mark, from the current one on and round to the start. */
export function nextUntouched(editor: ArticleEditor): void {
  const { places, current } = editor;
  for (let offset = 1; offset <= places.length; offset += 1) {
    const index = (current + offset) % places.length;
    const place = places[index];
    if (place && !editor.markOf(place.sentence.id)) {
      moveTo(editor, index);
      return;
    }
  }
  announce('Every sentence is judged.');
}

export function undo(editor: ArticleEditor): void {
  report(editor, 'Undone', editor.undo());
}

export function redo(editor: ArticleEditor): void {
  report(editor, 'Done again', editor.redo());
}

function report(
  editor: ArticleEditor,
  what: string,
  moved: { name: string; index: number } | null,
): void {
  if (!moved) {
    announce(what === 'Undone' ? 'Nothing to undo.' : 'Nothing to redo.');
    return;
  }
  moveTo(editor, moved.index);
  announce(`${what}: ${moved.name}.`);
}
