import { expect, test } from 'vitest';
import type { OpenReview } from '../../shared/review-operations.ts';
import { defaultReviewRules } from '../../shared/review-rules.ts';
import { amended } from './review-of-article.ts';

/** Of these marks, each in the state of the first letter of its turn: `a1` is `a` as it was first. */
function answer(marks: readonly string[], of?: readonly string[]): OpenReview {
  return {
    ...(of ? { of } : {}),
    review: {
      state: 'open',
      unjudged: marks.length,
      counts: { draft: 0, ready: 0, approved: 0, returned: 0 },
      disagreements: [],
      marks: marks.map((name) => ({
        mark: name.slice(0, 1),
        changedSince: name.endsWith('2'),
        needed: true,
        state: 'draft',
        obstacles: [],
        open: true,
      })),
    },
    decisions: [],
    threads: [],
    readings: [],
    people: [],
    rules: defaultReviewRules,
    desks: { toReview: 0, returnedToMe: 0, myDrafts: marks.length },
  };
}

test.each([
  ['all take the place of all', ['a1', 'b1'], ['a2'], undefined, ['a2']],
  ['some take the place of the same', ['a1', 'b1'], ['a2'], ['a'], ['b1', 'a2']],
  ['new ones come', ['a1'], ['b2'], ['b'], ['a1', 'b2']],
  ['those that are no more go', ['a1', 'b1'], [], ['b'], ['a1']],
  ['those come back that one settled that is no more', ['a1'], ['b2'], ['a', 'b'], ['b2']],
] as const)('%s', (_case, before, now, of, expected) => {
  const found = amended(answer(before), answer(now, of));
  expect(found.review.marks).toEqual(answer(expected).review.marks);
  expect(found.of).toBeUndefined();
  expect(found.review.unjudged).toBe(now.length);
});
