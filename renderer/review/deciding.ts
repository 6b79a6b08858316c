import type { Judgement } from '../../shared/annotation.ts';
import type { Api } from '../../shared/api.ts';
import type { TextRange } from '../../shared/article.ts';
import type { ReviewState } from '../../shared/decision.ts';
import type { RevisionName } from '../../shared/revision.ts';
import { messages } from '../messages/messages.ts';
import { type Deed, markKey } from './deeds.ts';

/** A mark as whoever decides has it before them. */
export interface DecidedMark {
  readonly article: string;
  readonly mark: string;
  /** Left out by whoever made the mark themselves. */
  readonly revision?: RevisionName;
}

/** The same decision about each of these marks; all are taken back together. */
export function decisionDeed(
  api: Api,
  marks: readonly DecidedMark[],
  state: ReviewState,
  reason?: string,
): Deed {
  const decisions = marks.map((decided) => ({ ...decided, id: crypto.randomUUID() }));
  const byArticle = grouped(decisions);
  return {
    name: messages().review.deeds[state](marks.length),
    states: new Map(marks.map(({ article, mark }) => [markKey(article, mark), state])),
    async perform() {
      for (const [article, own] of byArticle)
        await api.decide({
          article,
          decisions: own.map(({ id, mark, revision }) => ({
            id,
            mark,
            state,
            ...(revision ? { on: revision } : {}),
            ...(reason?.trim() ? { reason } : {}),
          })),
        });
    },
    async takeBack() {
      for (const [article, own] of byArticle)
        await api.withdrawDecisions({ article, ids: own.map(({ id }) => id) });
    },
  };
}

function grouped<T extends { readonly article: string }>(all: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.article);
    if (group) group.push(one);
    else groups.set(one.article, [one]);
  }
  return groups;
}

export interface Adjudication {
  readonly article: string;
  readonly version: string;
  readonly range: TextRange;
  readonly judgement: Judgement;
  /** Ids of the marks that it settles. */
  readonly adjudicates: readonly string[];
  /** Ids of earlier adjudications of the same sentence, which it takes the place of. */
  readonly instead?: readonly string[];
}

/** A mark of its own settles what others differ about; it waits for review at once. */
export function adjudicationDeed(
  api: Api,
  { article, version, range, judgement, adjudicates, instead = [] }: Adjudication,
): Deed {
  const id = crypto.randomUUID();
  return {
    name: messages().compare.settle,
    states: new Map(),
    async perform() {
      await api.changeAnnotations({
        article,
        version,
        changes: [{ id, range, judgement, adjudicates: [...adjudicates, ...instead] }],
      });
      await api.decide({ article, decisions: [{ mark: id, state: 'ready' }] });
    },
    takeBack: () =>
      api.changeAnnotations({ article, version, changes: [{ id, range, judgement: null }] }),
  };
}
