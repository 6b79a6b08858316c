import { memo } from 'react';
import { type Label, labels } from '../../shared/annotation.ts';
import { labelDefinitions } from '../../shared/definitions.ts';
import type { IndexedSentence } from '../../shared/sentences.ts';
import type { SentenceMark } from '../editing/places.ts';

interface Props {
  readonly sentence: IndexedSentence;
  readonly text: string;
  readonly mark: SentenceMark | undefined;
}

/**
 * A control of its own: it takes focus, says its state, and needs no text selection. Its text is the sentence and nothing
 * else; the state is described by `SentenceStates`, whose few elements all sentences share. `tabIndex` is always -1 here
 * but for the first: the one sentence that Tab reaches is set by the focus handler (article-text.tsx), so moving about
 * renders nothing. The letter comes from style and keeps its room when there is none: a mark never reflows its line.
 */
export const SentenceView = memo(function SentenceView({ sentence, text, mark }: Props) {
  const label = mark?.judgement.label;
  const state = stateId(label ?? 'untouched');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot flow over several lines of a paragraph
    <span
      role="button"
      tabIndex={sentence.index === 0 ? 0 : -1}
      aria-roledescription="sentence"
      aria-describedby={mark?.judgement.note ? `${state} ${stateId('noted')}` : state}
      className="sentence"
      data-sentence-id={sentence.id}
      data-sentence-index={sentence.index}
      data-label={label ?? 'untouched'}
      data-letter={label ? labelDefinitions[label].letter : ''}
    >
      {text}
    </span>
  );
});

const stateId = (state: Label | 'untouched' | 'noted') => `sentence-${state}`;

/** What screen readers say of a sentence after its text. */
export function SentenceStates() {
  return (
    <div hidden>
      {labels.map((label) => (
        <span key={label} id={stateId(label)}>
          {labelDefinitions[label].name}
        </span>
      ))}
      <span id={stateId('untouched')}>Untouched</span>
      <span id={stateId('noted')}>with a note</span>
    </div>
  );
}
