import { expect, test } from 'vitest';
import type { Draft } from '../blocks.ts';
import { takeUnderTitle } from './under-title.ts';

const page = (...lines: string[]): Draft[] => [
  { kind: 'heading', level: 1, text: 'The dam' },
  ...lines.map((text) => ({ kind: 'paragraph', text }) as const),
  { kind: 'paragraph', text: 'It broke.' },
];

test.each<[string, string[], object]>([
  ['a byline', ['By Ana Brandt and Bo Lind'], { byline: 'By Ana Brandt and Bo Lind' }],
  ['a date', ['2026-04-16'], { published: '2026-04-16' }],
  [
    'both',
    ['By Ana Brandt', '16 April 2026'],
    { byline: 'By Ana Brandt', published: '16 April 2026' },
  ],
  [
    'the date first',
    ['16. April 2026', 'Von Ana Brandt'],
    { byline: 'Von Ana Brandt', published: '16. April 2026' },
  ],
])(
  '%s under the title is left out of the text, and can be brought back',
  (_case, lines, metadata) => {
    const taken = takeUnderTitle(page(...lines));
    expect(taken.metadata).toEqual(metadata);
    expect(taken.drafts.map(({ leftOut }) => leftOut)).toEqual([
      undefined,
      ...lines.map(() => 'title'),
      undefined,
    ]);
  },
);

test.each([
  'April 16, 2026',
  'Thursday, April 16th, 2026',
  'Thursday, 16 April 2026, 9:30 a.m.',
  'Donnerstag, 16. April 2026, 14:05 Uhr',
  'Donnerstag, 16. April 2026 um 14.05 Uhr',
  '16.04.2026',
  '16. 4. 2026',
  '04/16/2026',
  'le 1er avril 2026',
  '16 de abril de 2026',
  'четверг, 16 апреля 2026',
  '2026年4月16日',
  '2026-04-16T09:30:00Z',
])('%s is a date', (line) => {
  expect(takeUnderTitle(page(line)).metadata).toEqual({ published: line });
});

test.each([
  'By noon the dam had broken.',
  'On 16 April 2026 the dam broke.',
  'April 16, 2026 was a Thursday',
  'In 1987',
  '1987',
  'Page 3 of 12',
  '16 April',
  '3-2026-4',
])('%s is a sentence', (line) => {
  const { drafts, metadata } = takeUnderTitle(page(line));
  expect(metadata).toEqual({});
  expect(drafts).toEqual(page(line));
});

test('a second date is no part of what stands under the title', () => {
  const { drafts, metadata } = takeUnderTitle(page('2026-04-16', '2026-04-17'));
  expect(metadata).toEqual({ published: '2026-04-16' });
  expect(drafts[2]?.leftOut).toBeUndefined();
});

test('without a title nothing stands under one', () => {
  const drafts: Draft[] = [{ kind: 'paragraph', text: 'One.' }, ...page('2026-04-16').slice(1)];
  expect(takeUnderTitle(drafts)).toEqual({ drafts, metadata: {} });
});
