import { describe, expect, test } from 'vitest';
import { readPlainText } from './plain-text.ts';
import { takeUnderTitle } from './under-title.ts';

const under = (title: string, ...lines: string[]) =>
  takeUnderTitle(readPlainText([title, ...lines, '', 'It broke. Nobody was hurt.'].join('\n')));
const read = (...lines: string[]) => under('The dam', '', ...lines);
const texts = ({ drafts }: ReturnType<typeof read>) =>
  drafts.filter(({ leftOut }) => !leftOut).map(({ text }) => text);

test.each<[string, string[], object]>([
  ['a byline', ['By Ana Brandt and Bo Lind'], { byline: 'By Ana Brandt and Bo Lind' }],
  ['a date', ['2026-04-16'], { published: '2026-04-16' }],
  [
    'both, in one paragraph',
    ['By Ana Brandt', '16 April 2026'],
    { byline: 'By Ana Brandt', published: '16 April 2026' },
  ],
  [
    'both, the date first, with lines between',
    ['16. April 2026', '', 'Von Ana Brandt'],
    { byline: 'Von Ana Brandt', published: '16. April 2026' },
  ],
])('%s under the title is left out of the text, and can be brought back', (_case, lines, said) => {
  const taken = read(...lines);
  expect(taken.metadata).toEqual(said);
  expect(texts(taken)).toEqual(['The dam', 'It broke. Nobody was hurt.']);
  const kept = taken.drafts.filter(({ leftOut }) => leftOut).map(({ text }) => text);
  expect(kept.join('\n').split('\n')).toEqual(lines.filter(Boolean));
});

test.each([
  'April 16, 2026',
  'Thursday, April 16th, 2026',
  'Thursday, 16 April 2026, 9:30 a.m.',
  'Apr. 16, 2026 9:30 p.m. EDT',
  '16 Sept. 2026',
  'Donnerstag, 16. April 2026, 14:05 Uhr',
  'Donnerstag, 16. April 2026 um 14.05 Uhr',
  '1. März 2026',
  '16.04.2026',
  '16. 4. 2026',
  '04/16/2026',
  '2026/04/16',
  'le 1er avril 2026',
  '16 avril 2026 à 14h30',
  '16 de abril de 2026',
  'четверг, 16 апреля 2026',
  '16 अप्रैल 2026',
  '2026年4月16日',
  '2026년 4월 16일',
  '2026-04-16T09:30:00Z',
])('%s is a date, with an empty line above it and without', (line) => {
  for (const taken of [read(line), under('The dam', line)]) {
    expect(taken.metadata).toEqual({ published: line });
    expect(texts(taken)).toEqual(['The dam', 'It broke. Nobody was hurt.']);
  }
});

describe('what is to be checked stays in the text', () => {
  test.each([
    'By noon the dam had broken.',
    'On 16 April 2026 the dam broke.',
    'April 16, 2026 was a Thursday',
    'Nearly 40 dead 2023',
    '10 dead 2023',
    'Top 10 films 2023',
    'Die 10 Besten 2024',
    'Apollo 11 1969',
    'Room 12, 2019',
    '32 April 2026',
    '2026-13-45',
    '45/99/2026',
    'In 1987',
    'Page 3 of 12',
    '16 April',
  ])('%s', (line) => {
    const { drafts, metadata } = read(line);
    expect(metadata).toEqual({});
    expect(drafts.every(({ leftOut }) => leftOut === undefined)).toBe(true);
    expect(drafts.map(({ text }) => text).join('\n')).toContain(line);
  });
});

test('of a text with many dates none is the article’s', () => {
  const { drafts, metadata } = read('16 April 2026', '', 'It rained.', '', '17. April 2026');
  expect(metadata).toEqual({});
  expect(drafts.map(({ text }) => text)).toContain('17. April 2026');
  expect(drafts.every(({ leftOut }) => leftOut === undefined)).toBe(true);
});

test('without a title nothing stands under one', () => {
  const drafts = readPlainText('It broke. Nobody was hurt.\n\n2026-04-16\n');
  expect(takeUnderTitle(drafts)).toEqual({ drafts, metadata: {} });
});
