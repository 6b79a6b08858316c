import type { Annotation, Judgement } from '../../shared/annotation.ts';
import type { ArticleVersion, TextRange } from '../../shared/article.ts';
import type { Evidence } from '../../shared/evidence.ts';
import { selectRange } from '../../shared/selector.ts';
import { type CodePoints, codePointsOf } from '../../shared/text-units.ts';
import type { FoundMark } from '../exporters/found-mark.ts';
import { placeMarks } from '../versions/place-marks.ts';

/** Where marks that come from a file stand in a version. The words decide; a position counts only where it has them. */
export function placing(version: ArticleVersion): (mark: FoundMark) => TextRange | undefined {
  const points = new Map<string, CodePoints>();
  /** Where the mark before it ended: rows of sentences that repeat come in the order of the text. */
  let last = 0;

  const rangeIn = (text: string, { position }: FoundMark): TextRange | undefined => {
    if (!position) return undefined;
    const { start, end, unit } = position;
    if (unit === 'utf16') return start < end && end <= text.length ? { start, end } : undefined;
    const known = points.get(text) ?? codePointsOf(text);
    points.set(text, known);
    const range = { start: known.toUtf16(start), end: known.toUtf16(end) };
    return range.start < range.end && range.end <= text.length ? range : undefined;
  };

  return (mark) => {
    const { text = version.text, quote } = mark;
    const range = rangeIn(text, mark);
    const words = quote?.exact || (range && text.slice(range.start, range.end));
    if (!words) return undefined;
    const here = text === version.text ? range : rangeIn(version.text, mark);
    const placed =
      here && version.text.slice(here.start, here.end) === words
        ? here
        : wherever(version, {
            words,
            hint: here?.start ?? last,
            ...surroundings(mark, text, range),
          });
    if (placed) last = placed.end;
    return placed;
  };
}

function surroundings(
  { quote }: FoundMark,
  text: string,
  range: TextRange | undefined,
): { prefix: string; suffix: string } {
  if (quote?.prefix || quote?.suffix)
    return { prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' };
  const [, around] = range ? selectRange(text, range) : [];
  const fits = around !== undefined && (!quote || quote.exact === around.exact);
  return fits ? { prefix: around.prefix, suffix: around.suffix } : { prefix: '', suffix: '' };
}

function wherever(
  version: ArticleVersion,
  { words, hint, prefix, suffix }: { words: string; hint: number; prefix: string; suffix: string },
): TextRange | undefined {
  const mark = {
    target: {
      selector: [
        { type: 'TextPositionSelector', start: hint, end: hint },
        { type: 'TextQuoteSelector', exact: words, prefix, suffix },
      ],
    },
  } as unknown as Annotation;
  return placeMarks([mark], version)[0]?.range;
}

/** What a file says over what stands: details that the file could not carry stay, and evidence is added to. */
export function amendedJudgement(before: Judgement | undefined, found: Judgement): Judgement {
  const { note, attribution, claimReview, evidence } = found;
  return {
    ...before,
    label: found.label,
    ...(note === undefined ? {} : { note }),
    ...(attribution === undefined ? {} : { attribution }),
    ...(claimReview === undefined ? {} : { claimReview }),
    ...(evidence === undefined ? {} : { evidence: joined(before?.evidence ?? [], evidence) }),
  };
}

function joined(before: readonly Evidence[], found: readonly Evidence[]): Evidence[] {
  return [...new Map([...before, ...found].map((piece) => [piece.id, piece])).values()];
}
