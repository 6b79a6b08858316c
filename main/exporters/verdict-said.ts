import { type Annotation, claimReviewOf, labelOf } from '../../shared/annotation.ts';
import { type ReportTemplate, verdictName } from '../../shared/report-template.ts';
import type { ReportWords } from './words/english.ts';

/** A claim that has come out in no verdict yet. Some newsrooms have none, and conclude in a sentence. */
export function isUndecided(mark: Annotation): boolean {
  const review = claimReviewOf(mark);
  return labelOf(mark) === 'claim' && !review?.verdict && !review?.conclusion;
}

/** How a claim came out, or that it has not: to say nothing would look as if nobody had asked. */
export function verdictSaid(
  mark: Annotation,
  template: ReportTemplate,
  words: Pick<ReportWords, 'verdictIs' | 'noVerdict'>,
): string | undefined {
  const verdict = claimReviewOf(mark)?.verdict;
  if (verdict) return words.verdictIs(verdictName(verdict, template));
  return isUndecided(mark) ? words.noVerdict : undefined;
}
