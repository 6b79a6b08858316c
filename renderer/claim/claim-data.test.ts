import { expect, test } from 'vitest';
import type { Evidence } from '../../shared/evidence.ts';
import { verdictScalePresets } from '../../shared/verdict-scale.ts';
import { changed, moved, without } from './evidence-list.ts';
import { pruned } from './pruned.ts';
import { today } from './today.ts';
import { ratingOf, verdictOf, withVerdict } from './verdict.ts';

const evidence = (id: string): Evidence => ({ id, title: id, kind: 'primary', stance: 'supports' });
const list = [evidence('a'), evidence('b'), evidence('c')];
const ids = (some: readonly Evidence[]) => some.map(({ id }) => id).join('');

test('evidence moves one place, and no further than the ends', () => {
  expect(ids(moved(list, 'b', -1))).toBe('bac');
  expect(ids(moved(list, 'b', 1))).toBe('acb');
  for (const [id, by] of [['a', -1] as const, ['c', 1] as const, ['none', 1] as const])
    expect(moved(list, id, by)).toBe(list);
  expect(ids(without(list, 'b'))).toBe('ac');
  expect(changed(list, 'b', { stance: 'refutes' })[1]?.stance).toBe('refutes');
});

test('a form without a value leaves nothing behind', () => {
  expect(pruned({ date: undefined, place: 'Sund' })).toEqual({ place: 'Sund' });
  expect(pruned({ date: undefined })).toBeUndefined();
});

test('a date is that of the place where the user is', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test('a verdict has the numbers of its scale, where it has numbers', () => {
  const { fourStep } = verdictScalePresets;
  const [worst, , unproven] = fourStep;
  expect(verdictOf(worst, fourStep)).toEqual({
    id: 'false',
    name: 'False',
    ratingValue: 1,
    bestRating: 3,
    worstRating: 1,
  });
  expect(verdictOf(unproven, fourStep)).toEqual({ id: 'unproven', name: 'Unproven' });
});

test('a first verdict is dated; a later one keeps the date that stands', () => {
  const verdict = { id: 'true', name: 'True' };
  expect(withVerdict(undefined, verdict, '2026-04-17')?.knownOn).toBe('2026-04-17');
  expect(withVerdict({ knownOn: '2025-01-01' }, verdict, '2026-04-17')?.knownOn).toBe('2025-01-01');
  expect(withVerdict({ verdict }, undefined, '2026-04-17')).toBeUndefined();
});

test('a verdict that the scale words otherwise by now is none of its ratings', () => {
  const { fiveStep } = verdictScalePresets;
  expect(ratingOf({ id: 'true', name: 'True' }, fiveStep)).toBe(fiveStep[4]);
  expect(ratingOf({ id: 'true', name: 'Right' }, fiveStep)).toBeUndefined();
  expect(ratingOf(undefined, fiveStep)).toBeUndefined();
});
