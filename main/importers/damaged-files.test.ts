import { Document, Packer, Paragraph } from 'docx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FailureError } from '../../shared/failure.ts';
import { readEmail } from './mail/email.ts';
import { readDocx } from './office/docx.ts';
import { readEpub } from './office/epub.ts';
import { readOdt } from './office/odt.ts';
import { readSubtitles } from './speech/subtitles.ts';
import { zipOf } from './testing/zips.ts';
import { readMhtml } from './web/mhtml.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const epub = {
  'META-INF/container.xml': '<container><rootfile full-path="b.opf"/></container>',
  'b.opf':
    '<package><metadata><dc:title>T</dc:title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
  'a.xhtml':
    '<html><body><p>One<a role="doc-noteref" href="#n">1</a>.</p><p>Two.</p></body></html>',
};
const odt = {
  'content.xml':
    '<office:document-content><office:body><office:text><text:p>One<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note>.</text:p></office:text></office:body></office:document-content>',
  'meta.xml': '<office:document-meta><dc:title>T</dc:title></office:document-meta>',
};
const docx = {
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml':
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>One.</w:t><w:footnoteReference w:id="2"/></w:r></w:p></w:body></w:document>',
  'word/footnotes.xml':
    '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2"><w:p><w:r><w:t>n</w:t></w:r></w:p></w:footnote></w:footnotes>',
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>T</dc:title></cp:coreProperties>',
};
const mail =
  'From: Ann <ann@example.org>\r\nSubject: =?utf-8?Q?T=C3=A9?=\r\nDate: Thu, 3 Apr 2025 09:00:00 +0200\r\nContent-Type: multipart/alternative; boundary="m"\r\n\r\n--m\r\nContent-Type: text/plain\r\n\r\nOne.\r\n--m\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<table><tr><td><p style=3D"display:block">One.</p></td></tr></table>\r\n--m--\r\n';
const cues =
  'WEBVTT\n\nNOTE x\n\n00:00:01.000 --> 00:00:02.000 align:start\n<v Ann>One &amp; two.</v>\n\n00:00:02.000 --> 00:00:03.000\nBO: {\\an8}Three.\n';

const samples: readonly [string, Uint8Array, (bytes: Uint8Array) => unknown][] = [
  [
    'docx',
    new Uint8Array(
      await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('One.')] }] })),
    ),
    (all) => readDocx(all, 'a'),
  ],
  ['epub', zipOf(epub), (all) => readEpub(all, 'a')],
  ['epub, stored', zipOf(epub, true), (all) => readEpub(all, 'a')],
  ['odt', zipOf(odt), (all) => readOdt(all, 'a')],
  ['odt, stored', zipOf(odt, true), (all) => readOdt(all, 'a')],
  ['mail', bytes(mail), (all) => readEmail(all, 'a')],
  ['saved page', bytes(mail), (all) => readMhtml(all, 'a')],
  ['WebVTT', bytes(cues), (all) => readSubtitles(all, 'a')],
  ['SubRip', bytes(cues.slice(8)), (all) => readSubtitles(all, 'a')],
];

/** What came of it: a reading, or the reason of a failure. Anything else thrown fails the test. */
async function outcome(read: (bytes: Uint8Array) => unknown, all: Uint8Array): Promise<unknown> {
  try {
    return await read(all);
  } catch (error) {
    if (error instanceof FailureError) return error.failure.reason;
    throw error;
  }
}

describe.each(samples)('%s', (_, whole, read) => {
  test('is read when it is whole', async () => {
    expect(await outcome(read, whole)).toBeTypeOf('object');
  });

  test('cut off anywhere is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), async (end) => {
        expect(await outcome(read, whole.subarray(0, end))).toBeDefined();
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test('with changed bytes is read or refused', async () => {
    const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const changed = whole.slice();
        for (const [at, value] of changes) changed[at] = value;
        expect(await outcome(read, changed)).toBeDefined();
      }),
      { numRuns: 120, seed: 1 },
    );
  });
});

/** Checksums keep changes out of zips; whoever writes a zip can write any text into it all the same. */
describe.each<[string, Readonly<Record<string, string>>, (bytes: Uint8Array) => unknown]>([
  ['epub', epub, (all) => readEpub(all, 'a')],
  ['odt', odt, (all) => readOdt(all, 'a')],
  ['docx', docx, (all) => readDocx(all, 'a')],
])('%s', (_, files, read) => {
  test('is read when it is whole', async () => {
    expect(await outcome(read, zipOf(files))).toBeTypeOf('object');
  });

  test('with changed markup inside is read or refused', async () => {
    const markup = fc.constantFrom('<', '>', '/', '"', '&', '<p>', '</p>', '<!--', ']]>', '\0', '');
    const change = fc.tuple(fc.constantFrom(...Object.keys(files)), fc.nat(), markup);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const changed = { ...files };
        for (const [path, where, mark] of changes) {
          const text = changed[path] ?? '';
          const at = where % (text.length + 1);
          changed[path] = text.slice(0, at) + mark + text.slice(at + 1);
        }
        expect(await outcome(read, zipOf(changed, true))).toBeDefined();
      }),
      { numRuns: 120, seed: 1 },
    );
  });
});

test.each([...new Set(samples.map(([, , read]) => read))].map((read) => [read] as const))(
  'noise is refused: %s',
  async (read) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (noise) => {
        expect(await outcome(read, noise)).toMatch(/^input/);
      }),
      { numRuns: 60, seed: 1 },
    );
  },
);
