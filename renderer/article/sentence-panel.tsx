import { type Label, labels } from '../../shared/annotation.ts';
import { attributionRule, labelDefinitions } from '../../shared/definitions.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { selectedSentences } from '../editing/selection.ts';
import { useEditorBeside } from '../editing/use-editor.ts';
import { KeyCap } from '../ui/key-cap.tsx';
import { AttributionField } from './attribution-field.tsx';
import { amendMark, labelSelected, removeMark } from './judging.ts';
import { MarkReview } from './mark-review.tsx';
import { ReturnNotice } from './return-notice.tsx';
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
  const place = editor.places[selection.current];
  if (!place) return <aside className="panel" aria-label="Sentence" />;
  const { sentence, block } = place;
  const mark = activeMark(editor);
  const judgement = mark?.judgement;
  const { from, to } = selectedSentences(selection);
  const quoted = mark?.range ?? selectedSpan(editor) ?? sentence;

  return (
    <aside className="panel" aria-label="Sentence">
      <h2 className="screen-reader-only">
        {to - from > 1
          ? `Sentences ${from + 1} to ${to} of ${editor.places.length}`
          : `Sentence ${from + 1} of ${editor.places.length}`}
      </h2>
      <blockquote className="panel-quote" data-label={judgement?.label ?? 'untouched'} dir="auto">
        {editor.text.slice(quoted.start, quoted.end)}
      </blockquote>
      <ReturnNotice editor={editor} marks={ledger.marks} active={mark} />
      <SentenceMarks editor={editor} marks={ledger.marks} active={mark} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser */}
      <div className="label-choice" role="group" aria-label="Label">
        {labels.map((label) => (
          <LabelButton
            key={label}
            label={label}
            chosen={judgement?.label === label}
            onChoose={() => labelSelected(editor, label)}
          />
        ))}
      </div>
      {judgement ? (
        <button
          type="button"
          className="link-button remove-mark"
          onClick={() => removeMark(editor)}
        >
          Remove mark <KeyCap>⌫</KeyCap>
        </button>
      ) : (
        <p className="quiet hint">Choose a label first; then say who says it, and why.</p>
      )}
      <AttributionField editor={editor} place={place} judgement={judgement} />
      <div className="field">
        <label htmlFor="note">
          Note <KeyCap>N</KeyCap>
        </label>
        <textarea
          id="note"
          rows={3}
          dir="auto"
          disabled={!judgement}
          value={judgement?.note ?? ''}
          placeholder="Why this label? What would change it?"
          onChange={(event) => amendMark(editor, { note: event.target.value || undefined }, 'note')}
          onBlur={() => editor.seal()}
        />
      </div>
      <p className="sentence-shape">
        <button type="button" className="link-button" onClick={onSplit}>
          Split sentence <KeyCap>S</KeyCap>
        </button>
        <button
          type="button"
          className="link-button"
          disabled={block.sentences.at(-1)?.id === sentence.id}
          onClick={() => joinCurrent(editor)}
        >
          Join with next <KeyCap>+</KeyCap>
        </button>
      </p>
      <MarkReview
        key={mark?.annotation ?? sentence.id}
        editor={editor}
        mark={mark}
        range={quoted}
      />
      <details className="definitions">
        <summary>How to tell them apart</summary>
        <dl>
          {labels.map((label) => (
            <div key={label}>
              <dt data-label={label}>{labelDefinitions[label].name}</dt>
              <dd>{labelDefinitions[label].definition}</dd>
            </div>
          ))}
        </dl>
        <p>{attributionRule}</p>
      </details>
    </aside>
  );
}

interface LabelButtonProps {
  readonly label: Label;
  readonly chosen: boolean;
  onChoose(): void;
}

/** With the pointer the eye is here, so a click marks and stays; the keys mark and go on. */
function LabelButton({ label, chosen, onChoose }: LabelButtonProps) {
  const { name, short, key } = labelDefinitions[label];
  return (
    <button
      type="button"
      className="label-button"
      data-label-choice={label}
      aria-pressed={chosen}
      aria-keyshortcuts={key}
      onClick={onChoose}
    >
      <span className="label-name">
        {name} <KeyCap>{key}</KeyCap>
      </span>
      <span className="label-short">{short}</span>
    </button>
  );
}
