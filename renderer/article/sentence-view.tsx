import { memo } from 'react';
import { type Label, labels } from '../../shared/annotation.ts';
import type { LedgerState } from '../../shared/ledger.ts';
import type { IndexedSentence } from '../../shared/sentences.ts';
import type { SentenceLedger } from '../editing/mark-index.ts';
import { messages } from '../messages/messages.ts';
import { type Piece, piecesOf } from './pieces.ts';

interface Props {
  readonly sentence: IndexedSentence;
  /** Of the whole article. */
  readonly text: string;
  readonly ledger: SentenceLedger;
  /** An editor sent a mark on it back. */
  readonly returned: boolean;
}

/**
 * A control of its own: it takes focus, says its state, and needs no text selection. Its text is the sentence and nothing
 * else; the state is described by `SentenceStates`, whose few elements all sentences share. `tabIndex` is always -1 here
 * but for the first: the one sentence that Tab reaches is set by the focus handler (article-text.tsx), so moving about
 * renders nothing. The letter comes from style and keeps its room when there is none: a mark never reflows its line.
 */
export const SentenceView = memo(function SentenceView({
  sentence,
  text,
  ledger,
  returned,
}: Props) {
  const { state, marks, whole } = ledger;
  const verdict = whole?.judgement.claimReview?.verdict?.name;
  const several = marks.length > 1;
  const noted = marks.some(({ judgement }) => judgement.note);
  const states = [stateId(state)];
  if (several) states.push(stateId('several'));
  if (noted) states.push(stateId('noted'));
  if (returned) states.push(stateId('returned'));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot flow over several lines of a paragraph
    <span
      role="button"
      tabIndex={sentence.index === 0 ? 0 : -1}
      aria-roledescription={messages().article.sentenceRole}
      aria-describedby={states.join(' ')}
      aria-description={verdict}
      className="sentence"
      data-sentence-id={sentence.id}
      data-sentence-index={sentence.index}
      data-label={state}
      data-letter={letterOf(state)}
      data-returned={returned ? '' : undefined}
      data-several={several ? '' : undefined}
      data-verdict={verdict}
      data-verified={isVerified(ledger) ? '' : undefined}
    >
      {state === 'part' || several
        ? piecesOf(sentence, marks).map((piece) => (
            <Words key={piece.start} piece={piece} text={text} />
          ))
        : text.slice(sentence.start, sentence.end)}
    </span>
  );
});

/** Nested, the widest mark outside; each draws its own line. */
function Words({ piece, text, depth = 0 }: { piece: Piece; text: string; depth?: number }) {
  const mark = piece.marks[depth];
  if (!mark) return text.slice(piece.start, piece.end);
  return (
    <span
      className="fragment"
      data-label={mark.judgement.label}
      data-depth={depth + 1}
      data-annotation={mark.annotation}
    >
      <Words piece={piece} text={text} depth={depth + 1} />
    </span>
  );
}

/** Established: a fact, or a claim with its verdict, that has evidence. */
function isVerified({ whole }: SentenceLedger): boolean {
  if (!whole?.judgement.evidence?.length) return false;
  const { label, claimReview } = whole.judgement;
  return label === 'fact' || (label === 'claim' && claimReview?.verdict !== undefined);
}

function letterOf(state: LedgerState): string {
  if (state === 'untouched') return '';
  return state === 'part' ? '…' : messages().labels.wording[state].letter;
}

const stateId = (state: LedgerState | 'noted' | 'several' | 'returned') => `sentence-${state}`;

/** What screen readers say of a sentence after its text. */
export function SentenceStates() {
  const { untouched, inPart, several, noted, returned } = messages().article;
  return (
    <div hidden>
      {labels.map((label: Label) => (
        <span key={label} id={stateId(label)}>
          {messages().labels.wording[label].name}
        </span>
      ))}
      <span id={stateId('untouched')}>{untouched}</span>
      <span id={stateId('part')}>{inPart}</span>
      <span id={stateId('several')}>{several}</span>
      <span id={stateId('noted')}>{noted}</span>
      <span id={stateId('returned')}>{returned}</span>
    </div>
  );
}
