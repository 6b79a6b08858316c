import { memo } from 'react';
import { labelDefinitions } from '../../shared/definitions.ts';
import type { IndexedSentence } from '../../shared/sentences.ts';
import type { SentenceMark } from '../editing/article-editor.ts';

interface Props {
  readonly sentence: IndexedSentence;
  readonly text: string;
  readonly mark: SentenceMark | undefined;
}

/**
 * A control of its own: it takes focus, says its state, and needs no text selection. `tabIndex` is always -1 here; the
 * one sentence that Tab reaches is set by the focus handler (article-text.tsx), so moving about renders nothing.
 * The letter comes from style and keeps its room when there is none: a mark never reflows its line.
 */
export const SentenceView = memo(function SentenceView({ sentence, text, mark }: Props) {
  const label = mark?.judgement.label;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot flow over several lines of a paragraph
    <span
      role="button"
      tabIndex={sentence.index === 0 ? 0 : -1}
      aria-roledescription="sentence"
      className="sentence"
      data-sentence-id={sentence.id}
      data-sentence-index={sentence.index}
      data-label={label ?? 'untouched'}
      data-letter={label ? labelDefinitions[label].letter : 'O'}
      data-noted={mark?.judgement.note ? '' : undefined}
    >
      <span className="screen-reader-only">
        {label ? `${labelDefinitions[label].name}: ` : 'Untouched: '}
      </span>
      {text}
    </span>
  );
});
