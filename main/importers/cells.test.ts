/** Tables of every kind of source, as they stand in the article. */
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, test } from 'vitest';
import { importArticle } from './import-article.ts';
import { previewArticle, reviseArticle } from './preview-article.ts';
import { zipOf } from './testing/zips.ts';

/** `table row,column` of each block, how far it reaches, `*` for a header, and its words. */
async function cells(name: string, source: string | Uint8Array): Promise<string[]> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return placed(await importArticle({ name, bytes }));
}

function placed({ text, blocks }: Awaited<ReturnType<typeof importArticle>>): string[] {
  return blocks.map(({ cell, start, end }) => {
    const words = text.slice(start, end);
    if (!cell) return words;
    const { table, row, column, rowSpan, columnSpan, header } = cell;
    const reach = rowSpan || columnSpan ? ` ${rowSpan ?? 1}x${columnSpan ?? 1}` : '';
    return `${table} ${row},${column}${reach}${header ? '*' : ''} ${words}`;
  });
}

const prose = 'The river is as low as it has not been since the gauges were first read. '.repeat(9);
const page = (body: string) =>
  `<!doctype html><html lang="en"><body><article><p>${prose}</p>${body}<p>${prose}</p></article></body></html>`;

describe('of a page', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'heads of columns and of rows, gaps and a caption',
      `<table><caption>Costs</caption><thead><tr><td></td><th>2030</th><th>2031</th></tr></thead>
      <tbody><tr><th>Dykes</th><td>9 m</td><td>12 m</td></tr><tr><th>Pumps</th><td></td><td>3 m</td></tr></tbody></table>`,
      ['Costs', '0 0,1* 2030', '0 0,2* 2031', '0 1,0* Dykes', '0 1,1 9 m', '0 1,2 12 m'].concat([
        '0 2,0* Pumps',
        '0 2,2 3 m',
      ]),
    ],
    [
      'cells that reach over others',
      `<table><tr><th rowspan="2">Gauge</th><th colspan="2">Level</th></tr><tr><th>low</th><th>high</th></tr>
      <tr><td>Orell</td><td>1.2</td><td rowspan="99">4.0</td></tr><tr><td>Sund</td><td>0.9</td></tr></table>`,
      ['0 0,0 2x1* Gauge', '0 0,1 1x2* Level', '0 1,1* low', '0 1,2* high', '0 2,0 Orell'].concat([
        '0 2,1 1.2',
        '0 2,2 2x1 4.0',
        '0 3,0 Sund',
        '0 3,1 0.9',
      ]),
    ],
    [
      'what stands in cells besides words',
      `<table><tr><td><p>One.</p><p>Two.</p></td><td><ul><li>a</li><li>b</li></ul></td></tr><tr><td>x</td><td>y</td></tr></table>`,
      ['0 0,0 One.', '0 0,0 Two.', '0 0,1 a', '0 0,1 b', '0 1,0 x', '0 1,1 y'],
    ],
    [
      'two tables, one behind the other',
      `<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table><table><tr><td>e</td><td>f</td></tr><tr><td>g</td><td>h</td></tr></table>`,
      ['0 0,0 a', '0 0,1 b', '0 1,0 c', '0 1,1 d', '1 0,0 e', '1 0,1 f', '1 1,0 g', '1 1,1 h'],
    ],
    [
      'a box, a row and a table, one behind the other',
      `<table><tr><td>a note</td></tr></table><table><tr><td>x</td><td>y</td></tr></table><table><tr><td></td><td>Cost</td></tr><tr><td>2030</td><td>9 m</td></tr></table>`,
      ['a note', 'x', 'y', '0 0,1 Cost', '0 1,0 2030', '0 1,1 9 m'],
    ],
    [
      'a table inside a table: the outer one only places it',
      `<table><tr><td>beside</td><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td></tr><tr><td>x</td><td>y</td></tr></table>`,
      ['beside', '0 0,0 a', '0 0,1 b', '0 1,0 c', '0 1,1 d', 'x', 'y'],
    ],
    [
      'a table that says it only places',
      `<table role="presentation"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>`,
      ['a', 'b', 'c', 'd'],
    ],
    [
      'one row, one column',
      `<table><tr><td>a</td><td>b</td></tr></table><hr><table><tr><td>c</td></tr><tr><td>d</td></tr></table>`,
      ['a', 'b', 'c', 'd'],
    ],
    [
      'columns of prose',
      `<table><tr><td>a</td><td>b</td></tr><tr><td>${prose}</td><td>d</td></tr></table>`,
      ['a', 'b', prose.trim(), 'd'],
    ],
  ])('%s', async (_case, body, expected) => {
    expect(await cells('a.html', page(body))).toEqual([prose.trim(), ...expected, prose.trim()]);
  });
});

test('of Markdown, its own tables and those in HTML', async () => {
  const table = '| Year | Cost |\n|---|---|\n| 2030 | 9 m |\n|  | 12 m |';
  const html = '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>';
  expect(await cells('a.md', `Low.\n\n${table}\n\nHigh.\n\n${html}`)).toEqual([
    'Low.',
    ...['0 0,0* Year', '0 0,1* Cost', '0 1,0 2030', '0 1,1 9 m', '0 2,1 12 m'],
    'High.',
    ...['1 0,0 a', '1 0,1 b', '1 1,0 c', '1 1,1 d'],
  ]);
});

test('of a Word document', async () => {
  const cell = (text: string, columnSpan?: number) =>
    new TableCell({ children: [new Paragraph(text)], ...(columnSpan ? { columnSpan } : {}) });
  const rows = [
    new TableRow({ tableHeader: true, children: [cell('Year'), cell('Cost')] }),
    new TableRow({ children: [cell('2030'), cell('9 m')] }),
    new TableRow({ children: [cell('Nobody knows the rest.', 2)] }),
  ];
  const box = new Table({ rows: [new TableRow({ children: [cell('A note.')] })] });
  const document = new Document({ sections: [{ children: [box, new Table({ rows })] }] });
  expect(await cells('a.docx', new Uint8Array(await Packer.toBuffer(document)))).toEqual([
    'A note.',
    '0 0,0* Year',
    '0 0,1* Cost',
    '0 1,0 2030',
    '0 1,1 9 m',
    '0 2,0 1x2 Nobody knows the rest.',
  ]);
});

const namespaces = ['office', 'text', 'table', 'draw']
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .join(' ');

function odt(body: string): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${namespaces}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });
}

test('of an OpenDocument text', async () => {
  const cell = (content: string, attributes = '') =>
    `<table:table-cell${attributes}><text:p>${content}</text:p></table:table-cell>`;
  const row = (...content: string[]) => `<table:table-row>${content.join('')}</table:table-row>`;
  const reaching = ' table:number-rows-spanned="2" table:number-columns-repeated="1"';
  const aside = '<draw:text-box><text:p>Aside.</text:p></draw:text-box>';
  expect(
    await cells(
      'a.odt',
      odt(
        `<text:p>Low.</text:p><table:table><table:table-header-rows>${row(cell('Year'), cell('Cost'))}</table:table-header-rows>
        ${row(cell('2030', reaching), cell(`9 m${aside}`))}
        ${row('<table:covered-table-cell/>', `<table:table-cell><text:h text:outline-level="2">More</text:h></table:table-cell>`)}
        ${row(cell('', ' table:number-columns-repeated="99"'))}</table:table>`,
      ),
    ),
  ).toEqual([
    'Low.',
    ...['0 0,0* Year', '0 0,1* Cost', '0 1,0 2x1 2030', '0 1,1 9 m', '0 1,1 Aside.', '0 2,1 More'],
  ]);
});

test('of an OpenDocument text whose cells say that they reach further than any does', async () => {
  const endless = ' table:number-rows-spanned="999999" table:number-columns-spanned="999999"';
  const row = (...content: string[]) =>
    `<table:table-row>${content.map((one) => `<table:table-cell${endless}><text:p>${one}</text:p></table:table-cell>`).join('')}</table:table-row>`;
  expect(
    await cells('a.odt', odt(`<table:table>${row('a', 'b')}${row('c', 'd')}</table:table>`)),
  ).toEqual(['0,0', '0,1', '1,0', '1,1'].map((at, index) => `0 ${at} 65534x1000 ${'abcd'[index]}`));
});

const simple = (attributes = '') =>
  page(
    `<table${attributes}><tr><th>Year</th><th>Cost</th></tr><tr><td>2030</td><td>9 m</td></tr></table>`,
  );
const preview = (html: string) =>
  previewArticle({ name: 'a.html', bytes: new TextEncoder().encode(html) });

test('without the blocks that somebody takes out of it', async () => {
  const input = { name: 'a.html', bytes: new TextEncoder().encode(simple()) };
  const kept = (await previewArticle(input)).blocks.map(({ text }) => text !== 'Cost');
  const { imported } = await reviseArticle(input, kept);
  expect(placed(imported).slice(1, -1)).toEqual(['0 0,0* Year', '0 1,0 2030', '0 1,1 9 m']);
});

test('whether cells are read makes no other source of it: an earlier choice of blocks still fits', async () => {
  const [read, loose] = [await preview(simple()), await preview(simple(' role="none"'))];
  expect(read.blocks.flatMap(({ cell }) => cell ?? [])).toEqual([
    { row: 0, column: 0, header: true },
    { row: 0, column: 1, header: true },
    { row: 1, column: 0 },
    { row: 1, column: 1 },
  ]);
  expect(loose.blocks.filter(({ cell }) => cell)).toHaveLength(0);
  expect(read.digest).toBe(loose.digest);
});
