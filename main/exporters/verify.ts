import { labelOf, rangeOf } from '../../shared/annotation.ts';
import type { OpenArticle } from '../../shared/api.ts';
import { currentVersion, textOf } from '../../shared/article.ts';
import { xmlText } from '../../shared/characters.ts';
import type { ExportFormat } from '../../shared/export-format.ts';
import { FailureError } from '../../shared/failure.ts';
import { slicerOf } from '../../shared/text-units.ts';
import type { Found, FoundMark } from './found-mark.ts';

/** What a file has to say of a mark, for us to believe that it is the article's. */
export interface ExpectedMark {
  readonly label: string;
  readonly words: string;
}

export function everyMark({ article, annotations }: OpenArticle): ExpectedMark[] {
  const version = currentVersion(article);
  return annotations.map((mark) => ({
    label: labelOf(mark) ?? '',
    words: textOf(version, rangeOf(mark)),
  }));
}

/**
 * Compares what a written file says with what it was to say. The words of a mark are cut out at its place in the unit that
 * the format counts in, by the definition of that unit; they, and the quote that stands beside them, must be those of a mark
 * with the same label, and none may be missing.
 *
 * @throws FailureError `exportMismatch`, which says where
 */
export function verify(
  format: ExportFormat,
  text: string,
  expected: readonly ExpectedMark[],
  { marks }: Found,
): void {
  const open = new Map<string, number>();
  for (const { label, words } of expected) {
    const key = keyOf(label, words);
    open.set(key, (open.get(key) ?? 0) + 1);
  }
  const wordsOf = cutter(text);
  for (const mark of marks) {
    const words = wordsOf(mark);
    const key = keyOf(mark.label, words);
    const left = open.get(key) ?? 0;
    if (left === 0) throw mismatch(format, mark.label, words);
    open.set(key, left - 1);
    const { quote } = mark;
    if (quote && collapsed(quote.exact) !== collapsed(words))
      throw mismatch(format, mark.label, quote.exact);
  }
  const missing = expected.find(({ label, words }) => (open.get(keyOf(label, words)) ?? 0) > 0);
  if (missing) throw mismatch(format, missing.label, missing.words);
}

function cutter(article: string): (mark: FoundMark) => string {
  const slicers = new Map<string, (start: number, end: number) => string>();
  return ({ position, text = article, quote }) => {
    if (!position) return quote?.exact ?? '';
    const key = `${position.unit}\n${text}`;
    const slice = slicers.get(key) ?? slicerOf(text, position.unit);
    slicers.set(key, slice);
    return slice(position.start, position.end);
  };
}

function keyOf(label: string, words: string): string {
  return `${label}\n${collapsed(words)}`;
}

/** White space at edges and characters that XML lacks are losses that were announced, and no mismatch. */
function collapsed(words: string): string {
  return xmlText(words).replace(/\s+/g, ' ').trim();
}

function mismatch(format: ExportFormat, label: string, words: string): FailureError {
  return new FailureError({ reason: 'exportMismatch', format, label, words });
}
