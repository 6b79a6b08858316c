import { expect, test } from 'vitest';
import type { Draft } from '../blocks.ts';
import { takeByline } from './byline.ts';

const page = (line: string): Draft[] => [
  { kind: 'heading', level: 1, text: 'The dam' },
  { kind: 'paragraph', text: line },
  { kind: 'paragraph', text: 'It broke.' },
];

test('a byline under the title is left out of the text, and can be brought back', () => {
  const { drafts, metadata } = takeByline(page('By Ana Brandt and Bo Lind'));
  expect(metadata).toEqual({ byline: 'By Ana Brandt and Bo Lind' });
  expect(drafts.map(({ leftOut }) => leftOut)).toEqual([undefined, 'title', undefined]);
});

test('a sentence under the title is none', () => {
  expect(takeByline(page('By noon the dam had broken.')).metadata).toEqual({});
});
