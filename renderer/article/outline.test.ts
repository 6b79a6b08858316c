import { expect, test } from 'vitest';
import type { Block } from '../../shared/article.ts';
import { outline } from './outline.ts';

/** Each block is one letter of the text, so that titles can be told. */
const blocksOf = (kinds: readonly Kind[]) =>
  kinds.map(([kind, level, row], start) => ({
    block: {
      kind,
      start,
      end: start + 1,
      ...(level === undefined ? {} : { level }),
      ...(row === undefined ? {} : { cell: { table: 0, row, column: start } }),
    },
    sentences: [],
  }));

/** With the level of a heading, and the row of a table. */
type Kind = readonly [kind: Block['kind'], level?: number | undefined, row?: number];

const levels = (kinds: readonly Kind[], title: string) => {
  const { titleBlock, sections } = outline(blocksOf(kinds), 'ABCDEF', title);
  return [
    titleBlock?.heading ?? '-',
    ...sections.map((section) =>
      section.kind === 'list'
        ? `list of ${section.items.length}`
        : section.kind === 'table'
          ? `table of ${section.rows.length}`
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
  [
    'cells make tables, whatever stands in them, and lists end there',
    [
      ['listItem'],
      ['tableCell', undefined, 0],
      ['listItem', undefined, 1],
      ['heading', 2, 1],
      ['listItem'],
      ['heading', 3],
    ],
    'Z',
    ['-', 'list of 1', 'table of 2', 'list of 1', 3],
  ],
  [
    'cells without a place are blocks',
    [['tableCell'], ['tableCell']],
    'Z',
    ['-', 'tableCell', 'tableCell'],
  ],
  ['nothing at all', [], 'Z', ['-']],
] as const)('%s', (_name, kinds, title, expected) => {
  expect(levels(kinds, title)).toEqual(expected);
});
