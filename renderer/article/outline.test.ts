import { expect, test } from 'vitest';
import type { Block } from '../../shared/article.ts';
import { outline } from './outline.ts';

/** Each block is one letter of the text, so that titles can be told. */
const blocksOf = (kinds: readonly (readonly [Block['kind'], number?])[]) =>
  kinds.map(([kind, level], start) => ({
    block: { kind, start, end: start + 1, ...(level === undefined ? {} : { level }) },
    sentences: [],
  }));

const levels = (kinds: readonly (readonly [Block['kind'], number?])[], title: string) => {
  const { titleBlock, sections } = outline(blocksOf(kinds), 'ABCDEF', title);
  return [
    titleBlock?.heading ?? '-',
    ...sections.map((section) =>
      section.kind === 'list'
        ? `list of ${section.items.length}`
        : (section.item.heading ?? section.item.block.block.kind),
    ),
  ];
};

test.each([
  ['a title block replaces the title', [['heading', 1], ['paragraph']], 'A', [1, 'paragraph']],
  ['another first heading does not', [['heading', 1], ['paragraph']], 'Z', ['-', 2, 'paragraph']],
  [
    'levels never skip',
    [
      ['heading', 4],
      ['heading', 6],
      ['heading', 2],
    ],
    'Z',
    ['-', 2, 3, 2],
  ],
  [
    'items make lists',
    [['listItem'], ['listItem'], ['paragraph'], ['listItem']],
    'Z',
    ['-', 'list of 2', 'paragraph', 'list of 1'],
  ],
  ['nothing at all', [], 'Z', ['-']],
] as const)('%s', (_name, kinds, title, expected) => {
  expect(levels(kinds, title)).toEqual(expected);
});
