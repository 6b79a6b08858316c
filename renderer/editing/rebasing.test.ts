import { expect, test } from 'vitest';
import type { Judgement } from '../../shared/annotation.ts';
import { rebased } from './rebasing.ts';

const range = { start: 0, end: 9 };
const longer = { start: 0, end: 20 };
const evidence = (id: string, title = id) =>
  ({ id, title, kind: 'primary', stance: 'supports' }) as const;
const [a, b, c] = [evidence('a'), evidence('b'), evidence('c')];
const verdict = (id: string, ratingValue?: number) => ({ id, name: id, ratingValue });

test.each<[string, Partial<Judgement>, Partial<Judgement>, Partial<Judgement>, Partial<Judgement>]>(
  [
    ['a member', { note: 'x' }, {}, { note: 'x', evidence: [a] }, { evidence: [a] }],
    [
      'a member of the review',
      { claimReview: { verdict: verdict('false') } },
      {},
      { claimReview: { verdict: verdict('false'), conclusion: 'No.' } },
      { claimReview: { conclusion: 'No.' } },
    ],
    [
      'all of a review',
      { claimReview: { conclusion: 'No.' } },
      {},
      { claimReview: { conclusion: 'No.' } },
      {},
    ],
    [
      'a member of a member of it',
      { claimReview: { contact: { asked: 'May' } } },
      { claimReview: { contact: { asked: 'June' } } },
      { claimReview: { contact: { asked: 'May', answer: 'Yes.' } } },
      { claimReview: { contact: { asked: 'June', answer: 'Yes.' } } },
    ],
    [
      'a verdict, whole',
      { claimReview: { verdict: verdict('false', 1) } },
      { claimReview: { verdict: verdict('open') } },
      { claimReview: { verdict: verdict('true', 5) } },
      { claimReview: { verdict: verdict('open') } },
    ],
    ['evidence added', { evidence: [a] }, {}, { evidence: [a, b] }, { evidence: [b] }],
    [
      'evidence removed',
      { evidence: [a] },
      { evidence: [b, a] },
      { evidence: [a, c] },
      { evidence: [b, a, c] },
    ],
    [
      'evidence changed',
      { evidence: [evidence('a', 'new')] },
      { evidence: [a] },
      { evidence: [b, { ...evidence('a', 'new'), locator: 'p. 7' }] },
      { evidence: [b, { ...a, locator: 'p. 7' }] },
    ],
    [
      'evidence moved',
      { evidence: [a, b] },
      { evidence: [b, a] },
      { evidence: [c, a, b] },
      { evidence: [b, a, c] },
    ],
    [
      'evidence that others removed',
      { evidence: [evidence('a', 'new'), b] },
      { evidence: [a, b] },
      { evidence: [b] },
      { evidence: [b] },
    ],
  ],
)('%s goes, and what others did stays', (_case, before, after, now, expected) => {
  const of = (judgement: Partial<Judgement>) => ({
    range,
    judgement: { label: 'claim' as const, ...judgement },
  });
  const step = { kind: 'mark' as const, annotation: 'm', before: of(before), after: of(after) };
  expect(rebased(step, of(now))?.after).toEqual(of(expected));
});

test('a range is changed whole, and where the step did not change it, it is where it is now', () => {
  const judgement = { label: 'fact' } as const;
  const short = { range, judgement };
  const noted = { range, judgement: { ...judgement, note: 'x' } };
  const step = { kind: 'mark', annotation: 'm', before: short } as const;
  expect(rebased({ ...step, after: { range: longer, judgement } }, noted)?.after).toEqual({
    range: longer,
    judgement: noted.judgement,
  });
  expect(rebased({ ...step, after: noted }, { range: longer, judgement })?.after).toEqual({
    range: longer,
    judgement: noted.judgement,
  });
});

test('what made a mark takes it away as it is now, and brings that back', () => {
  const made = { range, judgement: { label: 'fact' } } as const;
  const now = { range, judgement: { label: 'fact', note: 'theirs' } } as const;
  const step = { kind: 'mark', annotation: 'm' } as const;
  expect(rebased({ ...step, before: made, after: null }, now)).toMatchObject({
    before: now,
    after: null,
  });
  expect(rebased({ ...step, before: null, after: made }, undefined)?.after).toBe(made);
  expect(rebased({ ...step, before: null, after: made }, now)?.after).toBe(now);
  expect(rebased({ ...step, before: made, after: now }, undefined)).toBeUndefined();
});
