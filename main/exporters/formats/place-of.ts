import type { TextUnit } from '../../../shared/text-units.ts';
import type { FoundMark } from '../found-mark.ts';

interface Selector {
  readonly type?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly exact?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** What a TextPositionSelector and a TextQuoteSelector say; https://www.w3.org/TR/annotation-model/#selectors. */
export function placeOf(
  selectors: readonly Selector[],
  unit: TextUnit,
): Pick<FoundMark, 'position' | 'quote'> {
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  return {
    ...(position?.start !== undefined && position.end !== undefined
      ? { position: { start: position.start, end: position.end, unit } }
      : {}),
    ...(quote?.exact === undefined
      ? {}
      : {
          quote: { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' },
        }),
  };
}
