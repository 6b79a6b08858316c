import { expect, test } from 'vitest';
import type { Judgement } from '../../shared/annotation.ts';
import { joinSteps } from './splitting.ts';

const first = { start: 0, end: 9 };
const second = { start: 10, end: 19 };
const evidence = (id: string) => ({ id, title: id, kind: 'primary', stance: 'supports' }) as const;
const verdict = (name: string) => ({ id: name.toLowerCase(), name });
const [wrong, right] = [verdict('False'), verdict('True')];

function joined(
  one: Partial<Judgement>,
  other: Partial<Judgement>,
): Partial<Judgement> | undefined {
  const mark = (annotation: string, range: typeof first, judgement: Partial<Judgement>) => ({
    annotation,
    range,
    judgement: { label: 'claim' as const, ...judgement },
  });
  const steps = joinSteps(
    first,
    second,
    [mark('a', first, one), mark('b', second, other)],
    () => null,
  );
  const kept = steps.find((step) => step.kind === 'mark' && step.annotation === 'a');
  return kept?.kind === 'mark' ? kept.after?.judgement : undefined;
}

test.each<[string, Partial<Judgement>, Partial<Judgement>, Partial<Judgement>]>([
  [
    'evidence of both',
    { evidence: [evidence('x')] },
    { evidence: [evidence('x'), evidence('y')] },
    { evidence: [evidence('x'), evidence('y')] },
  ],
  [
    'the verdict of the second where the first has none',
    { note: 'n' },
    { claimReview: { verdict: wrong, conclusion: 'No.' } },
    { note: 'n', claimReview: { verdict: wrong, conclusion: 'No.' } },
  ],
  [
    'one verdict, where both say the same',
    { claimReview: { verdict: wrong } },
    { claimReview: { verdict: wrong, knownOn: '2026-01-02' } },
    { claimReview: { verdict: wrong, knownOn: '2026-01-02' } },
  ],
  [
    'the other verdict, in the note',
    { note: 'n', claimReview: { verdict: right, conclusion: 'Yes.' } },
    { note: 'm', claimReview: { verdict: wrong, conclusion: 'No.', capacity: 'minister' } },
    {
      note: 'n\nm\nFalse: No.',
      claimReview: { verdict: right, conclusion: 'Yes.', capacity: 'minister' },
    },
  ],
  [
    'a verdict on what is no claim any more, in the note',
    { label: 'fact' },
    { claimReview: { verdict: wrong } },
    { label: 'fact', note: 'False' },
  ],
  [
    'a conclusion beside another',
    { claimReview: { conclusion: 'Yes.' } },
    { claimReview: { conclusion: 'No.' } },
    { note: 'No.', claimReview: { conclusion: 'Yes.' } },
  ],
  [
    'who says it',
    {},
    { attribution: { kind: 'quoted', name: 'Fay' } },
    { attribution: { kind: 'quoted', name: 'Fay' } },
  ],
  [
    'nothing twice',
    { note: 'n', claimReview: { verdict: wrong, conclusion: 'No.' } },
    { note: 'n', claimReview: { verdict: wrong, conclusion: 'No.' } },
    { note: 'n', claimReview: { verdict: wrong, conclusion: 'No.' } },
  ],
])('a sentence of two keeps %s', (_what, one, other, expected) => {
  expect(joined(one, other)).toEqual({ label: 'claim', ...expected });
});
