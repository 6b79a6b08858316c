import type { OpenReview } from '../../../shared/review-operations.ts';
import { defaultSettings } from '../../../shared/settings.ts';

/** A review in which nothing was done but to say this about a mark. */
export function reviewSaying(text: string, mark: string): OpenReview {
  const created = '2026-04-17T09:00:00.000Z';
  const comment = {
    id: 'c1',
    type: 'Comment',
    revision: 1,
    modified: created,
    writer: 'w1',
    created,
    creator: { name: 'Sofie Krag' },
    thread: 'c1',
    mark,
    text,
    turn: 0,
  } as const;
  return {
    review: {
      state: 'open',
      unjudged: 0,
      counts: { draft: 0, ready: 0, approved: 0, returned: 0 },
      disagreements: [],
      marks: [],
    },
    decisions: [],
    threads: [{ id: 'c1', mark, resolved: false, comments: [comment] }],
    readings: [],
    people: ['Sofie Krag'],
    rules: defaultSettings.reviewRules,
    desks: { toReview: 0, returnedToMe: 0, myDrafts: 0 },
  };
}
