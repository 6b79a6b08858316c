/** How a table of the article looks in what is handed to readers. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../shared/article.ts';
import type { ExportFormat } from '../../shared/export-format.ts';
import { textsIn } from '../zip/texts-in.ts';
import { exportArticle } from './export-article.ts';
import { articleOf, context, marked } from './testing/articles.ts';

type Cell = Partial<NonNullable<Block['cell']>>;
const cell = (text: string, row: number, column: number, more: Cell = {}) => ({
  kind: 'tableCell' as const,
  text,
  cell: { table: 0, row, column, ...more },
});
const header = true as const;

/** Marks on a cell, on a part of one, over two paragraphs of one, and from one row into the next. */
function costs() {
  const open = articleOf([
    'Before.',
    cell('Year', 0, 0, { rowSpan: 2, header }),
    cell('Cost', 0, 1, { columnSpan: 2, header }),
    cell('dykes', 1, 1, { header }),
    cell('pumps | pipes', 1, 2, { header }),
    cell('2030', 2, 0, { header }),
    cell('9 million', 2, 1),
    cell('One.\nTwo.', 2, 2),
    cell('Three \\', 2, 2),
    { ...cell('a list', 2, 2), kind: 'listItem' as const },
    cell('2031', 3, 0, { header }),
    cell('12 <million>', 3, 2),
    'After.',
  ]);
  const [{ text }] = open.article.versions;
  const over = (index: number, words: string, end: string) => {
    const from = text.indexOf(words) - (open.article.versions[0].sentences[index]?.start ?? 0);
    const to = text.indexOf(end) + end.length;
    return [from, to - (open.article.versions[0].sentences[index]?.start ?? 0)] as const;
  };
  const annotations = [
    marked(open, 3, { label: 'claim', note: 'All of them?' }),
    marked(open, 6, { label: 'fact', note: 'Law.' }, [0, 1]),
    marked(open, 7, { label: 'opinion', note: 'Whose?' }, over(7, 'Two.', 'Three')),
    marked(open, 9, { label: 'claim', note: 'Both.' }, over(9, 'list', '2031')),
  ];
  return { ...open, annotations };
}

async function exported(format: ExportFormat): Promise<Uint8Array> {
  return (await exportArticle(costs(), format, context)).bytes;
}
const text = async (format: ExportFormat) => new TextDecoder().decode(await exported(format));

test('the report has it as one, with its heads, its gaps and what its cells reach over', async () => {
  const { document } = parseHTML(await text('html'));
  const rows = [...document.querySelectorAll('.text table tr')].map((row) =>
    [...row.children].map((found) => {
      for (const sign of found.querySelectorAll('.letter,.hidden,.ref')) sign.remove();
      const reach = ['colspan', 'rowspan', 'scope']
        .flatMap((name) => (found.hasAttribute(name) ? `${name} ${found.getAttribute(name)}` : []))
        .join(' ');
      return [reach, found.textContent].filter(Boolean).join(': ');
    }),
  );
  expect(rows).toEqual([
    ['rowspan 2 scope col: Year', 'colspan 2 scope col: Cost'],
    ['scope col: dykes', 'scope col: pumps | pipes'],
    ['scope row: 2030', '9 million', 'One.\nTwo.Three \\a list'],
    ['scope row: 2031', '', '12 <million>'],
  ]);
  expect(document.querySelectorAll('.text thead tr')).toHaveLength(2);
  expect(document.querySelector('.text > p + .grid + p')?.textContent).toBe('After.');
});

test('Markdown has it as one, with what it cannot have left out', async () => {
  const page = await text('markdown');
  const [, table] = /Before\.\n\n([\s\S]*?)\n\nAfter\./.exec(page) ?? [];
  expect(table?.replace(/<\/?mark[^>]*>|\*\*. \*\*|\*\*.\*\* |\[\^\d\]/g, '')).toBe(
    [
      '| Year | Cost |  |',
      '| --- | --- | --- |',
      '|  | dykes | pumps \\| pipes |',
      '| 2030 | 9 million | One.<br>Two.<br><br>Three \\\\<br><br>• a list |',
      '| 2031 |  | 12 &lt;million&gt; |',
    ].join('\n'),
  );
});

test('where nothing names the columns of a table, its head in Markdown is empty', async () => {
  const open = articleOf([cell('a', 0, 0), cell('b', 0, 1), cell('c', 1, 0), cell('d', 1, 1)]);
  const { bytes } = await exportArticle(open, 'markdown', context);
  expect(new TextDecoder().decode(bytes)).toContain(
    '\n\n|  |  |\n| --- | --- |\n| a | b |\n| c | d |\n\n',
  );
});

test('whose words stand in a cell is said in Markdown too', async () => {
  const signed = { author: 'Ann | Example', handle: 'ann_e', date: 'May 2025' };
  const open = articleOf([
    cell('a', 0, 0),
    { ...cell('We win.', 0, 1), kind: 'post' as const, ...signed },
    { ...cell('Low.', 1, 0), kind: 'quote' as const, author: 'Bo' },
    { ...cell('High.', 1, 1), kind: 'paragraph' as const, author: 'Cy' },
  ]);
  const { bytes } = await exportArticle(open, 'markdown', context);
  expect(new TextDecoder().decode(bytes)).toContain(
    '\n| a | We win.<br>— Ann \\| Example, @ann\\_e, May 2025 |\n| Low.<br>— Bo | **Cy:** High. |\n',
  );
});

test('a table of next to nothing but gaps is in Markdown what stands in it', async () => {
  const open = articleOf([
    ...Array.from({ length: 400 }, (_, column) => cell(`n${column}`, 0, column)),
    ...Array.from({ length: 400 }, (_, row) => cell(`m${row}`, row + 1, 0)),
  ]);
  const { bytes } = await exportArticle(open, 'markdown', context);
  const page = new TextDecoder().decode(bytes);
  expect(page).toContain('\n\nn398\n\nn399\n\nm0\n\nm1\n\n');
  expect(page).not.toContain('|');
});

describe('the Word document', () => {
  const body = async () => {
    const files = textsIn(await exported('docx'), (name) => /document\.xml$/.test(name), 'a', 'b');
    return files.get('word/document.xml') ?? '';
  };

  test('has it as one', async () => {
    const [table = ''] = (await body()).split('</w:tbl>');
    const rows = table.split('<w:tr>').slice(1);
    const shown = rows.map((row) =>
      row
        .split('<w:tc>')
        .slice(1)
        .map((one) => {
          const [span] = /(?<=<w:gridSpan w:val=")[2-9]/.exec(one) ?? [];
          const [merge] = /(?<=<w:vMerge w:val=")\w+/.exec(one) ?? [];
          const words = [...one.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, word]) => word);
          return [span && `span ${span}`, merge, words.join('')].filter(Boolean).join(': ');
        }),
    );
    expect(shown).toEqual([
      ['restart: Year', 'span 2: Cost'],
      ['continue', 'dykes', 'pumps | pipes'],
      ['2030', '9 million', 'One.Two.Three \\a list'],
      ['2031', '', '12 &lt;million&gt;'],
    ]);
    expect((await body()).match(/<w:tblHeader\b/g)).toHaveLength(2);
  });

  test.each<readonly [number, number]>([
    [63, 63],
    [64, 0],
  ])('of a table of %i columns has so many as Word can: %i', async (columns, written) => {
    const cells = Array.from({ length: columns * 2 }, (_, index) =>
      cell(`n${index}`, Math.floor(index / columns), index % columns),
    );
    const { bytes } = await exportArticle(articleOf(['Before.', ...cells]), 'docx', context);
    const files = textsIn(bytes, (name) => /document\.xml$/.test(name), 'a', 'b');
    const page = files.get('word/document.xml') ?? '';
    expect(page.match(/<w:gridCol\b/g) ?? []).toHaveLength(written);
    expect(page.match(/(?<=>)n\d+(?=<)/g)).toEqual(cells.map(({ text }) => text));
  });
});
