import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  EndnoteReferenceRun,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  type IPropertiesOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { reasonOf } from '../testing/expect-failure.ts';
import { shown } from '../testing/shown.ts';
import { declaring, flipped, zipOf } from '../testing/zips.ts';
import { readDocx } from './docx.ts';

const when = { author: 'Bo Example', date: '2025-03-01T10:00:00Z' };

async function docx(
  children: IPropertiesOptions['sections'][number]['children'],
  options: Partial<IPropertiesOptions> = {},
): Promise<Uint8Array> {
  return new Uint8Array(
    await Packer.toBuffer(new Document({ ...options, sections: [{ children }] })),
  );
}

const read = async (bytes: Uint8Array) => readDocx(bytes, 'a.docx');
const blocks = async (...children: IPropertiesOptions['sections'][number]['children']) =>
  shown((await read(await docx(children))).drafts);

const styled = (style: string, text: string) => new Paragraph({ style, text });
const simple = await docx([
  new Paragraph({ text: 'A new bridge', heading: HeadingLevel.HEADING_1 }),
  new Paragraph('The council met on Monday. '.repeat(60)),
]);

describe('what the styles say', () => {
  test('headings with their levels, and the title', async () => {
    expect(
      await blocks(
        new Paragraph({ text: 'A new bridge', heading: HeadingLevel.TITLE }),
        new Paragraph({ text: 'Costs', heading: HeadingLevel.HEADING_2 }),
        new Paragraph('It costs nine million.'),
        new Paragraph({ text: 'Detail', heading: HeadingLevel.HEADING_5 }),
      ),
    ).toEqual([
      'heading (1): A new bridge',
      'heading (2): Costs',
      'paragraph: It costs nine million.',
      'heading (5): Detail',
    ]);
  });

  test('quotations, captions, and no table of contents', async () => {
    const bytes = await docx(
      [
        styled('TOC1', 'Costs 3'),
        styled('Quote', 'We are glad.'),
        styled('IntenseQuote', 'Very glad.'),
        styled('Caption', 'The old bridge.'),
        new Paragraph('The end.'),
      ],
      {
        styles: {
          paragraphStyles: [
            { id: 'TOC1', name: 'toc 1' },
            { id: 'Quote', name: 'Quote' },
            { id: 'IntenseQuote', name: 'Intense Quote' },
            { id: 'Caption', name: 'caption' },
          ],
        },
      },
    );
    expect(shown((await read(bytes)).drafts)).toEqual([
      'quote: We are glad.',
      'quote: Very glad.',
      'caption: The old bridge.',
      'paragraph: The end.',
    ]);
  });

  test('lists and tables', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    expect(
      await blocks(
        new Paragraph({ text: 'Steel', bullet: { level: 0 } }),
        new Paragraph({ text: 'Rivets', bullet: { level: 1 } }),
        new Table({
          rows: [
            new TableRow({ children: [cell('Year'), cell('Cost')] }),
            new TableRow({ children: [cell('2024'), cell('9 million')] }),
          ],
        }),
      ),
    ).toEqual([
      'listItem: Steel',
      'listItem: Rivets',
      'tableCell: Year',
      'tableCell: Cost',
      'tableCell: 2024',
      'tableCell: 9 million',
    ]);
  });
});

describe('notes', () => {
  const noted = () =>
    docx(
      [
        new Paragraph({
          children: [
            new TextRun('It costs nine million'),
            new FootnoteReferenceRun(2),
            new EndnoteReferenceRun(1),
            new TextRun(', they say.'),
            new FootnoteReferenceRun(1),
            new TextRun(' Others say ten.'),
          ],
        }),
        new Paragraph('The end.'),
      ],
      {
        footnotes: {
          1: { children: [new Paragraph('Minutes, page 4.')] },
          2: { children: [new Paragraph('Budget, page 9.'), new Paragraph('See also page 12.')] },
        },
        endnotes: { 1: { children: [new Paragraph('A private letter.')] } },
      },
    );

  test('follow the text in the order of their marks, which are gone', async () => {
    expect(shown((await read(await noted())).drafts)).toEqual([
      'paragraph: It costs nine million, they say. Others say ten.',
      'paragraph: The end.',
      'footnote: Budget, page 9.',
      'footnote: See also page 12.',
      'footnote: A private letter.',
      'footnote: Minutes, page 4.',
    ]);
  });

  test('an exponent and a number in brackets are text', async () => {
    expect(
      await blocks(
        new Paragraph({
          children: [
            new TextRun('It covers 40 m'),
            new TextRun({ text: '2', superScript: true }),
            new TextRun(' [1] and more.'),
          ],
        }),
      ),
    ).toEqual(['paragraph: It covers 40 m2 [1] and more.']);
  });
});

test('insertions are text, deletions and comments are not', async () => {
  const bytes = await docx(
    [
      new Paragraph({
        children: [
          new TextRun('The bridge is '),
          new DeletedTextRun({ ...when, id: 1, text: 'not ' }),
          new InsertedTextRun({ ...when, id: 2, text: 'almost ' }),
          new CommentRangeStart(0),
          new TextRun('ready.'),
          new CommentRangeEnd(0),
          new TextRun({ children: [new CommentReference(0)] }),
        ],
      }),
    ],
    {
      comments: {
        children: [{ id: 0, author: 'Bo', children: [new Paragraph('Is it?')] }],
      },
    },
  );
  expect(shown((await read(bytes)).drafts)).toEqual(['paragraph: The bridge is almost ready.']);
});

test('hidden text is none', async () => {
  expect(
    await blocks(
      new Paragraph({
        children: [
          new TextRun('It is '),
          new TextRun({ text: 'not ', vanish: true, bold: true }),
          new TextRun({ text: 'quite ', vanish: false }),
          new TextRun({ text: 'ready.', bold: true }),
        ],
      }),
    ),
  ).toEqual(['paragraph: It is quite ready.']);
});

test('headers and footers are not the article', async () => {
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Draft of May')] }) },
        footers: { default: new Footer({ children: [new Paragraph('Page 1')] }) },
        children: [new Paragraph('The text.')],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  expect(shown((await read(bytes)).drafts)).toEqual(['paragraph: The text.']);
});

describe('metadata', () => {
  test('title, writer and last change', async () => {
    const bytes = await docx([new Paragraph('Text.')], {
      title: 'A new bridge',
      creator: 'Ann Example',
    });
    const { metadata } = await read(bytes);
    expect(metadata).toMatchObject({ title: 'A new bridge', byline: 'Ann Example' });
    expect(metadata.updated).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(metadata.published).toBeUndefined();
  });

  test('what a program put in is left out', async () => {
    const bytes = await docx([new Paragraph('Text.')], { title: 'Document1' });
    const { metadata } = await read(bytes);
    expect(metadata.title).toBeUndefined();
    expect(metadata.byline).toBeUndefined();
  });
});

/** The simple document with one of its parts replaced. */
function replaced(path: string, content: string): Uint8Array {
  return zipOf({ ...unzipSync(simple), [path]: content });
}

const main = 'word/document.xml';
const mainXml = strFromU8(unzipSync(simple)[main] ?? new Uint8Array());
const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');

describe('what is no readable document', () => {
  test.each<[string, Uint8Array, string]>([
    ['no bytes', new Uint8Array(), 'inputEmpty'],
    ['text', new TextEncoder().encode('The council met on Monday.'), 'inputDamaged'],
    ['cut off', simple.subarray(0, simple.length - 300), 'inputDamaged'],
    ['half', simple.subarray(0, simple.length >> 1), 'inputDamaged'],
    ['an empty zip', zipOf({}), 'inputDamaged'],
    ['another kind of zip', zipOf({ 'xl/workbook.xml': '<workbook/>' }), 'inputDamaged'],
    ['changed on the way', flipped(simple, main), 'inputDamaged'],
    ['text cut off inside', replaced(main, mainXml.slice(0, -200)), 'inputDamaged'],
    ['no XML inside', replaced(main, 'Hello'), 'inputDamaged'],
    ['ten gigabytes', declaring(simple, main, 'size', 4_294_967_294), 'inputBomb'],
    ['more than it says', declaring(simple, main, 'size', 300), 'inputDamaged'],
    ['deep', replaced(main, '<w>'.repeat(100_000) + '</w>'.repeat(100_000)), 'inputTooDeep'],
    ['locked entries', declaring(simple, main, 'flags', 1), 'inputEncrypted'],
    [
      'locked with a password',
      Buffer.concat([ole, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
      'inputEncrypted',
    ],
    ['another old Office file', Buffer.concat([ole, Buffer.alloc(600)]), 'inputDamaged'],
    [
      'of Word 97',
      Buffer.concat([ole, Buffer.alloc(600), Buffer.from('WordDocument', 'utf16le')]),
      'inputUnknownKind',
    ],
  ])('%s', async (_, bytes, reason) => {
    expect(await reasonOf(() => read(bytes))).toBe(reason);
  });

  test('entities it declares are not expanded', async () => {
    const laughing = mainXml
      .replace('?>', '?><!DOCTYPE w [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]>')
      .replace('The council', '&b; The council');
    expect(laughing).toContain('&b; The council');
    const outcome = await read(replaced(main, laughing)).then(
      ({ drafts }) => JSON.stringify(drafts),
      (error: { failure?: { reason?: string } }) => error.failure?.reason,
    );
    expect(outcome).not.toContain('haha');
    expect(outcome).toMatch(/inputDamaged|&b;/);
  });

  test('markup in the words stays words', async () => {
    const words = 'Write <script>alert(1)</script> & <b>so</b>.';
    expect(await blocks(new Paragraph(words))).toEqual([`paragraph: ${words}`]);
  });
});
