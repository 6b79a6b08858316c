import type { AnnotationTarget } from '../../shared/annotation.ts';
import type { ArticleVersion, TextRange } from '../../shared/article.ts';
import { FailureError } from '../../shared/failure.ts';
import { selectRange } from '../../shared/selector.ts';

/** The id of the sentence that a range covers exactly. */
export type SentenceAt = (range: TextRange) => string | undefined;

export function wholeSentences({ sentences }: ArticleVersion): SentenceAt {
  const byStart = new Map(sentences.map((sentence) => [sentence.start, sentence]));
  return ({ start, end }) => {
    const sentence = byStart.get(start);
    return sentence?.end === end ? sentence.id : undefined;
  };
}

/** @throws FailureError `rangeInvalid` for what is no stretch of the text */
export function targetOf(
  source: string,
  { id: version, text }: ArticleVersion,
  range: TextRange,
  sentenceAt: SentenceAt,
): AnnotationTarget {
  const { start, end } = range;
  if (start >= end || end > text.length || partsCharacter(text, start) || partsCharacter(text, end))
    throw new FailureError({ reason: 'rangeInvalid', start, end, length: text.length });
  const sentence = sentenceAt(range);
  return {
    source,
    version,
    ...(sentence === undefined ? {} : { sentence }),
    selector: selectRange(text, range),
  };
}

/** Between the halves of a surrogate pair: programs that count characters have no such place. */
function partsCharacter(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
