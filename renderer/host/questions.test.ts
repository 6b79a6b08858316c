import { expect, test } from 'vitest';
import { createQuestions } from './questions.ts';

test('only the answer to the last question is news, in whatever order they come', () => {
  const ask = createQuestions();
  const first = ask();
  expect(first()).toBe(true);
  const second = ask();
  expect([second(), first(), second()]).toEqual([true, false, true]);
});

test('who asks apart is told apart', () => {
  const isNews = createQuestions()();
  createQuestions()();
  expect(isNews()).toBe(true);
});
