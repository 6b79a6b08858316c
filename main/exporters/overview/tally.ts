import {
  attributionOf,
  claimReviewOf,
  labelOf,
  withoutSettled,
} from '../../../shared/annotation.ts';
import type { OpenArticle } from '../../../shared/api.ts';
import { currentVersion } from '../../../shared/article.ts';
import type { Verdict } from '../../../shared/claim-review.ts';
import {
  countLedger,
  judged as judgedIn,
  ledgerMarksOf,
  ledgerStates,
} from '../../../shared/ledger.ts';
import { lacksVerdict } from '../verdict-said.ts';

export const groupings = ['outlet', 'speaker', 'period'] as const;
export type Grouping = (typeof groupings)[number];

/** What was checked, of one outlet, by one speaker or in one month. */
export interface Tally {
  readonly name: string;
  articles: number;
  sentences: number;
  judged: number;
  facts: number;
  opinions: number;
  claims: number;
  undecided: number;
  /** By the verdict's name. */
  readonly verdicts: Map<string, number>;
}

export interface Overview {
  readonly groups: Readonly<Record<Grouping, readonly Tally[]>>;
  /** From worst to best, as far as they have numbers. */
  readonly verdicts: readonly string[];
}

/** Sentences are an article's; a speaker has only the marks that name them. */
export async function overviewOf(articles: AsyncIterable<OpenArticle>): Promise<Overview> {
  const tallies = { outlet: new Tallies(), speaker: new Tallies(), period: new Tallies() };
  const known = new Map<string, Verdict>();
  for await (const open of articles) {
    const { article } = open;
    const annotations = withoutSettled(open.annotations);
    const { sentences } = currentVersion(article);
    const counts = countLedger(ledgerStates(sentences, ledgerMarksOf(annotations)));
    const [total, judged] = [sentences.length, judgedIn(counts)];
    const outlet = tallies.outlet.of(article.siteName ?? '');
    const period = tallies.period.of(monthOf(article.published ?? '') || monthOf(article.added));
    for (const tally of [outlet, period]) {
      tally.articles += 1;
      tally.sentences += total;
      tally.judged += judged;
      tally.facts += counts.fact;
      tally.opinions += counts.opinion;
    }
    const speaking = new Set<Tally>();
    for (const mark of annotations) {
      const label = labelOf(mark);
      const name = attributionOf(mark)?.name;
      const speaker = name ? tallies.speaker.of(name) : undefined;
      if (speaker) speaking.add(speaker);
      if (speaker && label === 'fact') speaker.facts += 1;
      if (speaker && label === 'opinion') speaker.opinions += 1;
      if (label !== 'claim') continue;
      const verdict = claimReviewOf(mark)?.verdict;
      if (verdict) known.set(verdict.name, verdict);
      for (const tally of [outlet, period, ...(speaker ? [speaker] : [])]) {
        tally.claims += 1;
        if (verdict) tally.verdicts.set(verdict.name, (tally.verdicts.get(verdict.name) ?? 0) + 1);
        else if (lacksVerdict(mark)) tally.undecided += 1;
      }
    }
    for (const speaker of speaking) speaker.articles += 1;
  }
  const byRating = [...known.values()].sort(
    (a, b) => (a.ratingValue ?? 1_000) - (b.ratingValue ?? 1_000) || (a.name < b.name ? -1 : 1),
  );
  return {
    groups: {
      outlet: tallies.outlet.byClaims(),
      speaker: tallies.speaker.byClaims(),
      period: tallies.period.byName(),
    },
    verdicts: byRating.map(({ name }) => name),
  };
}

class Tallies {
  readonly #tallies = new Map<string, Tally>();

  of(name: string): Tally {
    const known = this.#tallies.get(name);
    if (known) return known;
    const none = {
      articles: 0,
      sentences: 0,
      judged: 0,
      facts: 0,
      opinions: 0,
      claims: 0,
      undecided: 0,
    };
    const fresh: Tally = { name, ...none, verdicts: new Map() };
    this.#tallies.set(name, fresh);
    return fresh;
  }

  byClaims(): Tally[] {
    return this.byName().sort((a, b) => b.claims - a.claims);
  }

  byName(): Tally[] {
    return [...this.#tallies.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

/** The month where the date is one that machines read; else nothing that could be compared. */
function monthOf(date: string): string {
  return /^\d{4}-\d{2}/.exec(date)?.[0] ?? '';
}
