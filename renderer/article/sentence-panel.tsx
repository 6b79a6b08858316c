import { offeredAttribution } from '../../shared/attribution.ts';
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
import { focusSentence } from './focus.ts';
import { removeMark } from './judging.ts';
import { LabelChoice } from './label-choice.tsx';
import { LabelLesson } from './label-lesson.tsx';
import { MarkReview } from './mark-review.tsx';
import { NoteField } from './note-field.tsx';
import { ReturnNotice } from './return-notice.tsx';
import { SentenceMarks } from './sentence-marks.tsx';
import { SentenceShape } from './sentence-shape.tsx';
import { activeMark, isSeveral, selectedSpan } from './subject.ts';

interface Props {
  readonly editor: ArticleEditor;
  onSplit(): void;
}

/**
 * About what is selected only, in the order a checker thinks: what does it say, what is it, who says it, why. Down to the
 * labels it is as tall for every sentence: who marks with the pointer clicks the same place again and again.
 */
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
  const { kind, name } = judgement?.attribution ?? offeredAttribution(editor.text, block, sentence);
  const attribution = (
    <AttributionField editor={editor} kind={kind} name={name} disabled={!judgement} />
  );
  const note = <NoteField editor={editor} note={judgement && (judgement.note ?? '')} />;

  return (
    <aside
      className="panel"
      aria-label={words.sentence}
      data-dropping={hovering || undefined}
      {...dropTarget}
    >
      <header className="panel-head">
        <h2>
          {isSeveral(editor)
            ? words.sentencesOf(from + 1, to, editor.places.length)
            : words.sentenceOf(from + 1, editor.places.length)}
        </h2>
        {judgement ? (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              removeMark(editor);
              focusSentence(editor.current);
            }}
          >
            {words.removeMark} <CommandKeys of="removeMark" />
          </button>
        ) : null}
      </header>
      <blockquote className="panel-quote" data-label={judgement?.label ?? 'untouched'} dir="auto">
        {editor.text.slice(quoted.start, quoted.end)}
      </blockquote>
      <LabelChoice editor={editor} chosen={judgement?.label} />
      <ReturnNotice editor={editor} marks={ledger.marks} active={mark} />
      <SentenceMarks editor={editor} marks={ledger.marks} active={mark} />
      {judgement ? null : <LabelLesson />}
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
      <SentenceShape
        editor={editor}
        canJoin={block.sentences.at(-1)?.id !== sentence.id}
        onSplit={onSplit}
      />
      <MarkReview editor={editor} mark={mark} range={quoted} sentence={sentence.id} />
      <Definitions />
    </aside>
  );
}
