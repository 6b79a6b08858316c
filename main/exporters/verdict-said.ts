import { type Annotation, claimReviewOf, isUndecided, labelOf } from '../../shared/annotation.ts';
import { type ReportTemplate, verdictName } from '../../shared/report-template.ts';
import type { ReportWords } from './words/english.ts';

export function lacksVerdict(mark: Annotation): boolean {
  return isUndecided(labelOf(mark), claimReviewOf(mark));
}

/** How a claim came out, or that it has not: to say nothing would look as if nobody had asked. */
export function verdictSaid(
  mark: Annotation,
  template: ReportTemplate,
  words: Pick<ReportWords, 'verdictIs' | 'noVerdict'>,
): string | undefined {
  const verdict = claimReviewOf(mark)?.verdict;
  if (verdict) return words.verdictIs(verdictName(verdict, template));
  return lacksVerdict(mark) ? words.noVerdict : undefined;
}
