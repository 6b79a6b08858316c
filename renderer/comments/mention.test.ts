import { expect, test } from 'vitest';
import { mentionAt, withMention } from './mention.ts';

const people = ['Mara Lind', 'Jonas Iwu'];

test.each([
  ['Ask @', ['Mara Lind', 'Jonas Iwu']],
  ['Ask @ma', ['Mara Lind']],
  ['@iwu', ['Jonas Iwu']],
  ['mail@ma', undefined],
  ['Ask @x', undefined],
])('%s', (text, expected) => {
  expect(mentionAt(text, text.length, people)?.names).toEqual(expected);
});

test('the name takes the place of what was written', () => {
  const text = 'Ask @ma today';
  const mention = mentionAt(text, 7, people);
  expect(mention && withMention(text, mention, 'Mara Lind')).toEqual({
    text: 'Ask @Mara Lind today',
    caret: 14,
  });
});
