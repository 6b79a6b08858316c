import { expect, test } from 'vitest';
import {
  type VerdictScale,
  type VerdictScalePreset,
  verdictScalePresets,
} from '../../shared/verdict-scale.ts';
import { begun, changed, redone, sealed, undone } from './value-history.ts';

const { fiveStep, fourStep, sixStep, conclusionOnly }: Record<VerdictScalePreset, VerdictScale> =
  verdictScalePresets;

test('every change is undone and done again, the empty scale too', () => {
  const history = changed(changed(begun(fiveStep), conclusionOnly), sixStep);
  const back = undone(history);
  expect(back?.present).toBe(conclusionOnly);
  const first = back && undone(back);
  expect(first?.present).toBe(fiveStep);
  expect(first && undone(first)).toBeUndefined();
  const again = first && redone(first);
  expect(again?.present).toBe(conclusionOnly);
  expect(again && redone(again)?.present).toBe(sixStep);
});

test('typing in one field is one step, up to the seal', () => {
  const typed = changed(changed(begun(fiveStep), fourStep, 'name'), sixStep, 'name');
  expect(undone(typed)?.present).toBe(fiveStep);
  expect(undone(changed(sealed(typed), fourStep, 'name'))?.present).toBe(sixStep);
  expect(undone(changed(typed, fourStep, 'definition'))?.present).toBe(sixStep);
});

test('a change forgets what was undone', () => {
  const back = undone(changed(begun(fiveStep), sixStep));
  expect(back && redone(changed(back, fourStep))).toBeUndefined();
});
