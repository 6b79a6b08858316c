import type { LedgerState } from '../../../shared/ledger.ts';
import type { IndexedSentence } from '../../../shared/sentences.ts';
import type { SentenceLedger } from '../../editing/mark-index.ts';
import { messages } from '../../messages/messages.ts';
import { type Piece, piecesOf } from '../pieces.ts';
import { element, setAttributes } from './element.ts';

export interface DrawnSentence {
  readonly sentence: IndexedSentence;
  /** Of the whole article. */
  readonly text: string;
  readonly ledger: SentenceLedger;
  /** Ids of the marks that an editor sent back. */
  readonly returned: ReadonlySet<string>;
}

/**
 * A control of its own: it takes focus, says its state, and needs no text selection. Its text is the sentence and nothing
 * else; the state is described by `SentenceStates`, whose few elements all sentences share. Of all sentences Tab reaches
 * one, the current. The letter comes from style and keeps its room when there is none: a mark never reflows its line.
 */
export function drawSentence(drawn: DrawnSentence, isCurrent: boolean): HTMLElement {
  const made = blank().cloneNode() as HTMLElement;
  if (isCurrent) made.tabIndex = 0;
  made.dataset.sentenceId = drawn.sentence.id;
  made.dataset.sentenceIndex = String(drawn.sentence.index);
  redrawSentence(made, drawn);
  return made;
}

let copied: HTMLElement | undefined;

/** What all sentences have: copying it costs a fraction of making it. */
function blank(): HTMLElement {
  const role = messages().article.sentenceRole;
  if (copied?.ariaRoleDescription !== role)
    copied = element('span', {
      role: 'button',
      tabindex: -1,
      'aria-roledescription': role,
      class: 'sentence',
    });
  return copied;
}

/** After one of its marks has changed. The element stays, and with it the focus. */
export function redrawSentence(made: HTMLElement, drawn: DrawnSentence): void {
  relabel(made, drawn);
  tell(made, drawn);
}

/** What is seen at a glance: colours, lines, the words that are marked. None of it moves a word. */
export function relabel(made: HTMLElement, { sentence, text, ledger }: DrawnSentence): void {
  const { state, marks } = ledger;
  if (made.dataset.label !== state) made.dataset.label = state;
  if (state === 'part' || marks.length > 1)
    made.replaceChildren(...piecesOf(sentence, marks).map((piece) => wordsOf(piece, text)));
  else if (made.childElementCount > 0 || !made.firstChild)
    made.textContent = text.slice(sentence.start, sentence.end);
}

/** What is read: the letter, the verdict, what a screen reader says. A letter makes its paragraph be laid out. */
export function tell(made: HTMLElement, { ledger, returned }: DrawnSentence): void {
  const { state, marks, whole } = ledger;
  const verdict = whole?.judgement.claimReview?.verdict?.name;
  const several = marks.length > 1;
  const states = [stateId(state)];
  if (several) states.push(stateId('several'));
  if (marks.some(({ judgement }) => judgement.note)) states.push(stateId('noted'));
  const isReturned = marks.some(({ annotation }) => returned.has(annotation));
  if (isReturned) states.push(stateId('returned'));
  setAttributes(made, {
    'aria-describedby': states.join(' '),
    'aria-description': verdict,
    'data-letter': letterOf(state),
    'data-returned': isReturned ? '' : undefined,
    'data-several': several ? '' : undefined,
    'data-verdict': verdict,
    'data-verified': isVerified(ledger) ? '' : undefined,
  });
}

/** The element that words a state, for `aria-describedby`. */
export const stateId = (state: LedgerState | 'noted' | 'several' | 'returned') =>
  `sentence-${state}`;

/** Nested, the widest mark outside; each draws its own line. */
function wordsOf(piece: Piece, text: string, depth = 0): Node | string {
  const mark = piece.marks[depth];
  if (!mark) return text.slice(piece.start, piece.end);
  return element(
    'span',
    {
      class: 'fragment',
      'data-label': mark.judgement.label,
      'data-depth': depth + 1,
      'data-annotation': mark.annotation,
    },
    wordsOf(piece, text, depth + 1),
  );
}

/** Established: a fact, or a claim with its verdict, that has evidence. */
function isVerified({ whole }: SentenceLedger): boolean {
  if (!whole?.judgement.evidence?.length) return false;
  const { label, claimReview } = whole.judgement;
  return label === 'fact' || (label === 'claim' && claimReview?.verdict !== undefined);
}

function letterOf(state: LedgerState): string | undefined {
  if (state === 'untouched') return undefined;
  return state === 'part' ? '…' : messages().labels.wording[state].letter;
}
