import type { TextRange } from '../../shared/article.ts';
import type { SentenceSpan } from '../../shared/ledger.ts';

/** What keys act on. */
export interface Selection {
  /** Index of the sentence that has the focus. */
  readonly current: number;
  /** Index of the sentence where the selection began: the current one, unless several are selected. */
  readonly anchor: number;
  /** Some words of the current sentence, in UTF-16 units of the text. */
  readonly fragment?: TextRange;
  /** One of several marks on the sentence, when somebody chose it. */
  readonly mark?: string;
}

export function selectSentence(index: number): Selection {
  return { current: index, anchor: index };
}

export function selectedSentences({ anchor, current }: Selection): SentenceSpan {
  return { from: Math.min(anchor, current), to: Math.max(anchor, current) + 1 };
}

export function isSameSelection(a: Selection, b: Selection): boolean {
  return (
    a.current === b.current &&
    a.anchor === b.anchor &&
    a.mark === b.mark &&
    a.fragment?.start === b.fragment?.start &&
    a.fragment?.end === b.fragment?.end
  );
}

/** At the same words, where sentences were split or joined; `before` are those that the selection was made among. */
export function selectionAmong(
  sentences: readonly TextRange[],
  selection: Selection,
  before: readonly TextRange[],
): Selection {
  const moved = (index: number) => {
    const offset = before[index]?.start ?? 0;
    return Math.max(
      0,
      sentences.findLastIndex(({ start }) => start <= offset),
    );
  };
  return { ...selection, current: moved(selection.current), anchor: moved(selection.anchor) };
}
