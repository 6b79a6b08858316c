import { takesEvidence } from '../claim/evidence-actions.ts';
import { MarkSheet } from '../claim/mark-sheet.tsx';
import { useEvidenceGestures } from '../claim/use-evidence-gestures.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { selectedSentences } from '../editing/selection.ts';
import { useEditorBeside } from '../editing/use-editor.ts';
import { messages } from '../messages/messages.ts';
import { AttributionField } from './attribution-field.tsx';
import { Definitions } from './definitions.tsx';
import { amendMark, removeMark } from './judging.ts';
import { LabelChoice } from './label-choice.tsx';
import { SentenceMarks } from './sentence-marks.tsx';
import { joinCurrent } from './split-mode.tsx';
import { activeMark, selectedSpan } from './subject.ts';

interface Props {
  readonly editor: ArticleEditor;
  onSplit(): void;
}

/** About what is selected only, in the order a checker thinks: what does it say, what is it, who says it, why. */
export function SentencePanel({ editor, onSplit }: Props) {
  const selection = useEditorBeside(editor, (e) => e.selection);
  const ledger = useEditorBeside(editor, (e) => e.ledgerAt(e.current));
  const { refused, hovering, dropTarget } = useEvidenceGestures(editor);
  const place = editor.places[selection.current];
  const words = messages().article;
  if (!place) return <aside className="panel" aria-label={words.sentence} />;
  const { sentence, block } = place;
  const mark = activeMark(editor);
  const judgement = mark?.judgement;
  const { from, to } = selectedSentences(selection);
  const quoted = mark?.range ?? selectedSpan(editor) ?? sentence;
  const sheet = mark && takesEvidence(editor) ? mark : undefined;
  const attribution = <AttributionField editor={editor} place={place} judgement={judgement} />;
  const note = (
    <div className="field">
      <label htmlFor="note">
        {words.note} <CommandKeys of="writeNote" />
      </label>
      <textarea
        id="note"
        rows={3}
        dir="auto"
        disabled={!judgement}
        value={judgement?.note ?? ''}
        placeholder={words.notePlaceholder}
        onChange={(event) =>
          amendMark(editor, { note: event.target.value || undefined }, words.stepNote)
        }
        onBlur={() => editor.seal()}
      />
    </div>
  );

  return (
    <aside
      className="panel"
      aria-label={words.sentence}
      data-dropping={hovering || undefined}
      {...dropTarget}
    >
      <h2 className="screen-reader-only">
        {to - from > 1
          ? words.sentencesOf(from + 1, to, editor.places.length)
          : words.sentenceOf(from + 1, editor.places.length)}
      </h2>
      <blockquote className="panel-quote" data-label={judgement?.label ?? 'untouched'} dir="auto">
        {editor.text.slice(quoted.start, quoted.end)}
      </blockquote>
      <SentenceMarks editor={editor} marks={ledger.marks} active={mark} />
      <LabelChoice editor={editor} chosen={judgement?.label} compact={sheet !== undefined} />
      {judgement ? (
        <button
          type="button"
          className="link-button remove-mark"
          onClick={() => removeMark(editor)}
        >
          {words.removeMark} <CommandKeys of="removeMark" />
        </button>
      ) : (
        <p className="quiet hint">{words.chooseFirst}</p>
      )}
      {refused && !sheet ? <p className="hint">{messages().claim.markFirst}</p> : null}
      {sheet ? (
        <MarkSheet editor={editor} mark={sheet} note={note}>
          {attribution}
        </MarkSheet>
      ) : (
        <>
          {attribution}
          {note}
        </>
      )}
      <p className="sentence-shape">
        <button type="button" className="link-button" onClick={onSplit}>
          {words.split} <CommandKeys of="splitSentence" />
        </button>
        <button
          type="button"
          className="link-button"
          disabled={block.sentences.at(-1)?.id === sentence.id}
          onClick={() => joinCurrent(editor)}
        >
          {words.join} <CommandKeys of="joinSentences" />
        </button>
      </p>
      <Definitions />
    </aside>
  );
}
