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
import { lacksVerdict } from './verdict-said.ts';
import type { ReportWords } from './words/english.ts';

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
  /** Claims without a verdict, and without a conclusion in its place. */
  readonly undecided: number;
  /** One or two sentences: what was judged by whom, and how the claims came out. */
  readonly lead: string;
}

export function summaryOf(
  { article, annotations }: OpenArticle,
  words: Words,
  template: ReportTemplate = {},
): Summary {
  const { sentences } = currentVersion(article);
  const counts = countLedger(ledgerStates(sentences, ledgerMarksOf(annotations)));
  const claims = annotations.filter((mark) => labelOf(mark) === 'claim');
  const people = [...new Set(annotations.map(({ creator }) => creator.name))]
    .filter(Boolean)
    .sort();
  const verdicts = verdictsOf(claims);
  const undecided = claims.filter(lacksVerdict).length;
  const parts = { counts, total: sentences.length, judged: judged(counts), people, claims };
  const lead = [
    coverage(parts, words),
    outcome(parts, verdicts, undecided, words, template),
  ].filter(Boolean);
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

type Words = Pick<ReportWords, 'lead' | 'labelCount'>;
type Parts = Pick<Summary, 'counts' | 'total' | 'judged' | 'people' | 'claims'>;

function coverage({ counts, total, judged: done, people }: Parts, words: Words): string {
  if (done === 0) return words.lead.none(total);
  const shown = labels.filter((label) => counts[label] > 0);
  const mix = shown.map((label) => words.labelCount(counts, label));
  return words.lead.judged(done, total, people, mix);
}

function outcome(
  { claims, counts }: Parts,
  verdicts: readonly VerdictCount[],
  undecided: number,
  words: Words,
  template: ReportTemplate,
): string {
  if (verdicts.length === 0) return '';
  const found = verdicts.map(
    (one) => `${one.count} ${verdictName(one.verdict, template).toLowerCase()}`,
  );
  const all = undecided > 0 ? [...found, words.lead.undecided(undecided)] : found;
  return words.lead.outcome(claims.length, all, counts.claim !== claims.length);
}
