import { type Annotation, claimReviewOf, labelOf, labels } from '../../shared/annotation.ts';
import type { OpenArticle } from '../../shared/api.ts';
import { currentVersion } from '../../shared/article.ts';
import type { Verdict } from '../../shared/claim-review.ts';
import {
  countLedger,
  judged,
  type LedgerCounts,
  ledgerMarksOf,
  ledgerStates,
} from '../../shared/ledger.ts';
import { type ReportTemplate, verdictName } from '../../shared/report-template.ts';
import { count, labelCount, listed } from './report/wording.ts';

export interface VerdictCount {
  readonly verdict: Verdict;
  readonly count: number;
}

export interface Summary {
  readonly counts: LedgerCounts;
  readonly total: number;
  readonly judged: number;
  readonly people: readonly string[];
  readonly claims: readonly Annotation[];
  /** From worst to best, as far as the ratings have numbers; then by name. */
  readonly verdicts: readonly VerdictCount[];
  /** Claims without a verdict. */
  readonly undecided: number;
  /** One or two sentences: what was judged by whom, and how the claims came out. */
  readonly lead: string;
}

export function summaryOf(
  { article, annotations }: OpenArticle,
  template: ReportTemplate = {},
): Summary {
  const { sentences } = currentVersion(article);
  const counts = countLedger(ledgerStates(sentences, ledgerMarksOf(annotations)));
  const claims = annotations.filter((mark) => labelOf(mark) === 'claim');
  const people = [...new Set(annotations.map(({ creator }) => creator.name))]
    .filter(Boolean)
    .sort();
  const verdicts = verdictsOf(claims);
  const undecided = claims.length - verdicts.reduce((sum, one) => sum + one.count, 0);
  const parts = { counts, total: sentences.length, judged: judged(counts), people, claims };
  const lead = [coverage(parts), outcome(parts, verdicts, undecided, template)].filter(Boolean);
  return { ...parts, verdicts, undecided, lead: lead.join(' ') };
}

function verdictsOf(claims: readonly Annotation[]): VerdictCount[] {
  const found = new Map<string, { verdict: Verdict; count: number }>();
  for (const claim of claims) {
    const verdict = claimReviewOf(claim)?.verdict;
    if (!verdict) continue;
    const key = `${verdict.id}\n${verdict.name}`;
    const known = found.get(key);
    if (known) known.count += 1;
    else found.set(key, { verdict, count: 1 });
  }
  return [...found.values()].sort(
    (a, b) =>
      (a.verdict.ratingValue ?? Number.POSITIVE_INFINITY) -
        (b.verdict.ratingValue ?? Number.POSITIVE_INFINITY) ||
      (a.verdict.name < b.verdict.name ? -1 : 1),
  );
}

type Parts = Pick<Summary, 'counts' | 'total' | 'judged' | 'people' | 'claims'>;

function coverage({ counts, total, judged: done, people }: Parts): string {
  if (done === 0) return `None of ${count(total, 'sentence')} has been judged yet.`;
  const by = people.length > 0 ? ` by ${listed(people)}` : '';
  const how =
    done === total ? `All ${count(total, 'sentence')}` : `${done} of ${count(total, 'sentence')}`;
  const shown = labels.filter((label) => counts[label] > 0);
  return `${how} judged${by}: ${listed(shown.map((label) => labelCount(counts, label)))}.`;
}

function outcome(
  { claims }: Parts,
  verdicts: readonly VerdictCount[],
  undecided: number,
  template: ReportTemplate,
): string {
  if (verdicts.length === 0) return '';
  const found = verdicts.map(
    (one) => `${one.count} ${verdictName(one.verdict, template).toLowerCase()}`,
  );
  const all = undecided > 0 ? [...found, `${undecided} undecided`] : found;
  return `Of ${count(claims.length, 'claim')}: ${listed(all)}.`;
}
