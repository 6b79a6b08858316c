import { expect, test } from 'vitest';
import type { Draft } from '../blocks.ts';
import { reasonOf } from '../testing/expect-failure.ts';
import { lines, pdf } from '../testing/pdfs.ts';
import { readPdf } from './read-pdf.ts';

const shown = (drafts: readonly Draft[]) =>
  drafts
    .filter(({ leftOut }) => !leftOut)
    .map(({ kind, level, page, text }) => `${page} ${kind}${level ?? ''}: ${text}`);

const read = async (bytes: Uint8Array) => shown((await readPdf(bytes, 'a.pdf')).drafts);

test('headings by size, paragraphs by indent, words parted at line ends, pages', async () => {
  const bytes = await pdf((page) => {
    page.fontSize(22).text('The dyke report', 72, 72, { lineBreak: false });
    page.fontSize(11);
    lines(page, [
      'The commission met in Port Almere, and it found that the north-',
      'ern dyke had moved. A well-known engineer spoke of a well-',
      'known fault, and nobody disagreed.',
    ]);
    lines(page, ['   A second paragraph begins with an indent and says that the'], {
      x: 84,
      y: 162,
    });
    lines(page, ['sand below the dyke is wet. It goes over the page, where'], { y: 176 });
    page.addPage();
    lines(page, ['it ends at last.'], { y: 72 });
    page.fontSize(15).text('What it costs', 72, 110, { lineBreak: false });
    page.fontSize(11);
    lines(page, ['Nine million, or ten.'], { y: 135 });
  });
  expect(await read(bytes)).toEqual([
    '1 heading1: The dyke report',
    '1 paragraph: The commission met in Port Almere, and it found that the northern dyke had moved. A well-known engineer spoke of a well-known fault, and nobody disagreed.',
    '1 paragraph: A second paragraph begins with an indent and says that the sand below the dyke is wet. It goes over the page, where it ends at last.',
    '2 heading2: What it costs',
    '2 paragraph: Nine million, or ten.',
  ]);
});

test('two columns are read one after the other, a title over both first', async () => {
  const left = [
    'Left one is the first line here',
    'left two goes on in the column',
    'left three goes on as well',
    'left four is where it ends.',
  ];
  const right = [
    'Right one begins another story',
    'right two goes on in the column',
    'right three goes on as well',
    'right four is where it ends.',
  ];
  const bytes = await pdf((page) => {
    page
      .fontSize(20)
      .text('A title that reaches over both of the columns', 72, 72, { lineBreak: false });
    page.fontSize(11);
    // In the order of the rows, as some programs write them.
    for (const row of left.keys()) {
      lines(page, [left[row] ?? ''], { y: 120 + row * 14 });
      lines(page, [right[row] ?? ''], { x: 320, y: 120 + row * 14 });
    }
  });
  expect(await read(bytes)).toEqual([
    '1 heading1: A title that reaches over both of the columns',
    `1 paragraph: ${left.join(' ')}`,
    `1 paragraph: ${right.join(' ')}`,
  ]);
});

test('running headers, footers and page numbers are left out, notes come last', async () => {
  const bytes = await pdf((page) => {
    for (const [index, day] of ['Monday', 'Tuesday', 'Wednesday', 'Thursday'].entries()) {
      if (index > 0) page.addPage();
      page
        .fontSize(9)
        .text(`Ministry of Rivers – report ${2030 + index}`, 72, 40, { lineBreak: false });
      page.fontSize(11);
      lines(page, [`On ${day} the water rose by a hand, and the wardens wrote it down.`]);
      if (index === 0) {
        page.fontSize(6).text('1', 392, 119, { lineBreak: false });
        page
          .fontSize(8)
          .text('1 A hand is four inches, more or less.', 72, 700, { lineBreak: false });
        page.fontSize(11);
      }
      page.fontSize(9);
      page.page.margins.bottom = 0;
      page.text(`${index + 1}`, 300, 800, { lineBreak: false });
      page.fontSize(11);
    }
  });
  const { drafts } = await readPdf(bytes, 'a.pdf');
  expect(drafts.slice(0, 6).map(({ leftOut, text }) => leftOut ?? text.slice(0, 6))).toEqual([
    'running',
    'On Mon',
    'running',
    'running',
    'On Tue',
    'running',
  ]);
  const found = shown(drafts);
  expect(found.at(-1)).toBe('1 footnote: 1 A hand is four inches, more or less.');
  expect(found[0]).toContain('¹');
  expect(found.slice(0, -1).map((line) => line.replace(/\s?¹/, ''))).toEqual(
    ['Monday', 'Tuesday', 'Wednesday', 'Thursday'].map(
      (day, index) =>
        `${index + 1} paragraph: On ${day} the water rose by a hand, and the wardens wrote it down.`,
    ),
  );
});

test('a line of signature makes a post, marks make a list, gaps make a table', async () => {
  const bytes = await pdf((page) => {
    lines(page, [
      'Hopefully the chair can talk sense into these two bozos.',
      '— Fay Okoro (@fayokoro) April 16, 2026',
    ]);
    lines(page, ['• one thing that is on the list', '• another thing on the list'], { y: 180 });
    for (const [row, [year, level]] of [
      ['2030', '3.4 m'],
      ['2031', '3.6 m'],
    ].entries()) {
      lines(page, [year ?? ''], { y: 260 + row * 14 });
      lines(page, [level ?? ''], { x: 200, y: 260 + row * 14 });
    }
  });
  const { drafts } = await readPdf(bytes, 'a.pdf');
  expect(drafts[0]).toMatchObject({
    kind: 'post',
    author: 'Fay Okoro',
    handle: 'fayokoro',
    date: 'April 16, 2026',
    page: 1,
  });
  expect(shown(drafts).slice(1)).toEqual([
    '1 listItem: one thing that is on the list',
    '1 listItem: another thing on the list',
    '1 tableCell: 2030 3.4 m',
    '1 tableCell: 2031 3.6 m',
  ]);
});

test('title and author are those that the file names; the day it was made is no date of publication', async () => {
  const info = {
    Title: 'The dyke report',
    Author: 'Ana Brandt',
    CreationDate: new Date('2026-04-16T10:00:00Z'),
  };
  const bytes = await pdf((page) => lines(page, ['Words.']), { info });
  expect((await readPdf(bytes, 'a.pdf')).metadata).toEqual({
    title: 'The dyke report',
    byline: 'Ana Brandt',
  });
});

test('progress is told for each page', async () => {
  const told: string[] = [];
  const bytes = await pdf((page) => {
    lines(page, ['One.']);
    page.addPage();
    lines(page, ['Two.']);
  });
  await readPdf(bytes, 'a.pdf', (done, total) => told.push(`${done}/${total}`));
  expect(told).toEqual(['1/2', '2/2']);
});

const whole = () => pdf((page) => lines(page, ['Words enough to be cut off.']));

test.each<[string, string, () => Promise<Uint8Array>]>([
  ['cut off in the middle', 'inputDamaged', async () => (await whole()).slice(0, 300)],
  [
    'nothing but its first line',
    'inputDamaged',
    async () => new TextEncoder().encode('%PDF-1.7\n'),
  ],
  [
    'another file under this name',
    'inputDamaged',
    async () => new TextEncoder().encode('Only words.'),
  ],
  [
    'locked with a password',
    'inputEncrypted',
    () => pdf((page) => lines(page, ['Secret.']), { userPassword: 'x' }),
  ],
  ['pages without text', 'inputScanned', () => pdf((page) => page.rect(100, 100, 200, 200).fill())],
])('%s: %s', async (_case, reason, make) => {
  const bytes = await make();
  expect(await reasonOf(() => readPdf(bytes, 'a.pdf'))).toBe(reason);
});
