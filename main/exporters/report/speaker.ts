import { type Annotation, attributionOf } from '../../../shared/annotation.ts';
import type { ReportWords } from '../words/english.ts';

/** Undefined for the outlet's own words, which need no saying. */
export function speakerOf(
  mark: Annotation,
  words: Pick<ReportWords, 'speaker'>,
): string | undefined {
  const attribution = attributionOf(mark);
  if (!attribution || attribution.kind === 'outlet') return undefined;
  return words.speaker(attribution);
}
