import type { TextRange } from './article.ts';

/** https://www.w3.org/TR/annotation-model/#text-position-selector, but in UTF-16 code units (see article.ts). */
export interface TextPositionSelector extends TextRange {
  readonly type: 'TextPositionSelector';
}

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Both, because positions are exact in this version and quotes survive into the next. */
export type TextSelectors = readonly [TextPositionSelector, TextQuoteSelector];

const contextLength = 32;

export function selectRange(text: string, { start, end }: TextRange): TextSelectors {
  return [
    { type: 'TextPositionSelector', start, end },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(wholeCharacterAt(text, Math.max(0, start - contextLength)), start),
      suffix: text.slice(end, wholeCharacterAt(text, Math.min(text.length, end + contextLength))),
    },
  ];
}

/** Context must not begin or end in half a surrogate pair: half a pair is not valid JSON text everywhere. */
function wholeCharacterAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
