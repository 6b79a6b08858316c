import { expect, test } from 'vitest';
import { type Annotation, bodiesOf, type Judgement } from '../../shared/annotation.ts';
import type { HistoryEntry } from '../../shared/history.ts';
import { entryWords } from './entry-words.ts';

const mark = (judgement: Judgement, over: Partial<Annotation> = {}): HistoryEntry => ({
  person: { name: 'Ana' },
  at: '',
  standing: true,
  record: {
    id: 'm',
    type: 'Annotation',
    motivation: 'classifying',
    revision: 1,
    modified: '',
    writer: 'w',
    creator: { name: 'Ana' },
    created: '',
    target: {
      source: 'a',
      version: 'v',
      selector: [
        { type: 'TextPositionSelector', start: 0, end: 4 },
        { type: 'TextQuoteSelector', exact: 'Rise', prefix: '', suffix: '' },
      ],
    },
    body: bodiesOf(judgement),
    ...over,
  },
});
const verdict = (name: string) =>
  ({ label: 'claim', claimReview: { verdict: { id: name, name } } }) as const;
const evidence = [{ id: 'e', title: 'Table', kind: 'primary', stance: 'supports' }] as const;

const { target } = mark({ label: 'fact' }).record as Annotation;
const comment = (text: string, version: string): HistoryEntry => ({
  person: { name: 'Ana' },
  at: '',
  standing: true,
  record: {
    id: 'c',
    type: 'Comment',
    revision: 1,
    modified: '',
    writer: 'w',
    creator: { name: 'Ana' },
    created: '',
    thread: 'c',
    target: { ...target, version },
    text,
    turn: 1,
  },
});

test.each([
  ['a comment', comment('Hm', 'v1'), comment('Aha', 'v1'), 'commented'],
  ['a comment taken along', comment('Hm', 'v1'), comment('Hm', 'v2'), 'moved to other words'],
  ['the first', undefined, mark({ label: 'fact' }), 'marked as Fact'],
  ['a label', mark({ label: 'fact' }), mark({ label: 'claim' }), 'Fact became Claim'],
  ['a verdict', mark(verdict('False')), mark(verdict('True')), 'verdict: False became True'],
  [
    'note and evidence',
    mark({ label: 'claim' }),
    mark({ label: 'claim', note: 'x', evidence }),
    'note written, evidence added',
  ],
  ['nothing', mark({ label: 'fact' }), mark({ label: 'fact' }), 'the same again'],
  [
    'removed',
    mark({ label: 'fact' }),
    mark({ label: 'fact' }, { deleted: true }),
    'removed the mark (Fact)',
  ],
  ['back', mark({ label: 'fact' }, { deleted: true }), mark({ label: 'fact' }), 'marked as Fact'],
] as const)('%s', (_case, before, after, expected) => {
  expect(entryWords(after, before)).toBe(expected);
});
