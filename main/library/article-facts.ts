import { type Annotation, labelOf, rangeOf, withoutSettled } from '../../shared/annotation.ts';
import { type Article, currentVersion, type Sentence, textOf } from '../../shared/article.ts';
import { threadsOf } from '../../shared/comment.ts';
import { decisionsByMark, judgedRevision } from '../../shared/decision.ts';
import { disagreementsOf } from '../../shared/disagreement.ts';
import { covers, sentencesTouched } from '../../shared/ledger.ts';
import type { QueueItem } from '../../shared/queue.ts';
import { decidedOf } from '../../shared/review.ts';
import {
  factsOf,
  type MarkFacts,
  type ReviewRules,
  underRules,
} from '../../shared/review-rules.ts';
import { asSplit } from './boundaries.ts';
import { alive, inTextOrder, type MergedRecords } from './records.ts';

/** A mark as the queue needs it, before rules: rules may change, and no article is read again for that. */
export interface QueueFact
  extends Omit<QueueItem, 'article' | 'title' | 'label' | 'state' | 'obstacles'>,
    MarkFacts {
  readonly label: QueueItem['label'];
  readonly evidence: number;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** Indexes of the sentences it judges as a whole: from the first, up to and without the second. */
  readonly judges: readonly [number, number];
}

const excerptLength = 90;

export function queueFactsOf(whole: Article, records: MergedRecords): QueueFact[] {
  const version = currentVersion(asSplit(whole, records));
  const marks = alive(records)
    .filter(({ target }) => target.version === version.id)
    .sort(inTextOrder);
  const decisions = decisionsByMark(records.decisions.values());
  const disputed = new Set(
    disagreementsOf(version.sentences, marks).flatMap((disagreement) => disagreement.marks),
  );
  const threads = new Map<string, number>();
  for (const { mark, resolved } of threadsOf(records.comments.values()))
    if (mark !== undefined && !resolved) threads.set(mark, (threads.get(mark) ?? 0) + 1);
  return withoutSettled(marks).flatMap((mark): QueueFact[] => {
    const label = labelOf(mark);
    if (!label) return [];
    const { decision, changedSince, decided } = decidedOf(mark, decisions.get(mark.id) ?? []);
    const words = textOf(version, rangeOf(mark));
    return [
      {
        ...factsOf(mark),
        label,
        mark: mark.id,
        revision: judgedRevision(mark),
        excerpt: words.length > excerptLength ? `${words.slice(0, excerptLength)}…` : words,
        start: rangeOf(mark).start,
        person: mark.creator,
        created: mark.created,
        judges: judgedBy(mark, version.sentences),
        decided,
        decidedBy: decision?.creator,
        reason: decision?.reason,
        since: sinceOf(mark, decision?.created, changedSince),
        threads: threads.get(mark.id) ?? 0,
        disagreement: disputed.has(mark.id),
        changedSince,
      },
    ];
  });
}

function judgedBy(mark: Annotation, sentences: readonly Sentence[]): [number, number] {
  const range = rangeOf(mark);
  const { from, to } = sentencesTouched(sentences, range);
  const judges = (index: number) => {
    const sentence = sentences[index];
    return sentence !== undefined && covers(range, sentence);
  };
  const first = judges(from) ? from : from + 1;
  const end = judges(to - 1) ? to : to - 1;
  return [first, Math.max(first, end)];
}

function sinceOf(mark: Annotation, decided: string | undefined, changedSince: boolean): string {
  return decided === undefined || changedSince ? mark.modified : decided;
}

/** What of it is open: it needs review and has none, or people differ about it. */
export function queueItemsOf(
  article: string,
  title: string,
  facts: readonly QueueFact[],
  rules: ReviewRules,
): QueueItem[] {
  return facts.flatMap((fact): QueueItem[] => {
    const { state, obstacles, open } = underRules(fact, rules);
    if (!open && !fact.disagreement) return [];
    const { decided: _decided, created: _created, judges: _judges, ...rest } = fact;
    return [{ ...rest, article, title, state, obstacles }];
  });
}
