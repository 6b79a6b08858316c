import { describe, expect, test } from 'vitest';
import { reasonOf } from '../testing/expect-failure.ts';
import { shown } from '../testing/shown.ts';
import { declaring, flipped, zipOf } from '../testing/zips.ts';
import { readOdt } from './odt.ts';

const namespaces = ['office', 'text', 'table', 'draw', 'style', 'svg', 'xlink', 'fo', 'meta']
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .join(' ');

const content = (body: string, styles = '') => `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${namespaces} xmlns:dc="http://purl.org/dc/elements/1.1/">
<office:automatic-styles>${styles}</office:automatic-styles>
<office:body><office:text>${body}</office:text></office:body></office:document-content>`;

const meta = `<?xml version="1.0"?><office:document-meta ${namespaces} xmlns:dc="http://purl.org/dc/elements/1.1/">
<office:meta><dc:title>A new bridge</dc:title><meta:initial-creator>Ann Example</meta:initial-creator>
<dc:creator>Bo Example</dc:creator><meta:creation-date>2020-01-01T10:00:00</meta:creation-date>
<dc:date>2025-03-01T10:00:00</dc:date><dc:language>en-GB</dc:language></office:meta></office:document-meta>`;

const manifest = (inside = '') => `<?xml version="1.0"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
<manifest:file-entry manifest:full-path="content.xml">${inside}</manifest:file-entry></manifest:manifest>`;

const files = (body: string, styles = ''): Record<string, string> => ({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': content(body, styles),
  'meta.xml': meta,
  'META-INF/manifest.xml': manifest(),
});
const read = async (body: string, styles = '') => readOdt(zipOf(files(body, styles)), 'a.odt');
const p = (text: string, style = 'Text_20_body') =>
  `<text:p text:style-name="${style}">${text}</text:p>`;

test.each<[string, string, string[]]>([
  [
    'headings with their levels',
    `${p('A new bridge', 'Title')}<text:h text:outline-level="2">Costs</text:h>${p('Nine million.')}<text:h text:outline-level="9">Deep</text:h>${p('By hand', 'Heading_20_3')}`,
    [
      'heading (1): A new bridge',
      'heading (2): Costs',
      'paragraph: Nine million.',
      'heading (6): Deep',
      'heading (3): By hand',
    ],
  ],
  [
    'lists, nested and with more than a paragraph',
    `<text:list><text:list-item>${p('Steel')}<text:list><text:list-item>${p('Rivets')}</text:list-item></text:list></text:list-item><text:list-item>${p('Stone')}${p('from here')}</text:list-item></text:list>`,
    ['listItem: Steel', 'listItem: Rivets', 'listItem: Stone', 'listItem: from here'],
  ],
  [
    'quotations, by name and by what they are derived from',
    `${p('We are glad.', 'Quotations')}${p('Very glad.', 'P1')}${p('They said.', 'P2')}`,
    ['quote: We are glad.', 'quote: Very glad.', 'paragraph: They said.'],
  ],
  [
    'tables, without covered cells',
    `<table:table><table:table-header-rows><table:table-row><table:table-cell>${p('Year')}</table:table-cell><table:table-cell>${p('Cost')}</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell>${p('2024')}</table:table-cell><table:covered-table-cell>${p('old')}</table:covered-table-cell></table:table-row></table:table>`,
    ['tableCell: Year', 'tableCell: Cost', 'tableCell: 2024'],
  ],
  [
    'white space as it is meant',
    `${p('One<text:s text:c="900000000"/>two<text:tab/>three<text:line-break/>four\n   five')}`,
    ['paragraph: One two three\nfour five'],
  ],
  [
    'words in spans and links stay whole',
    p(
      'A <text:span>br</text:span>idge and <text:a xlink:href="https://example.org/">a link</text:a>.',
    ),
    ['paragraph: A bridge and a link.'],
  ],
  [
    'notes after the text, without their marks',
    `${p(`Nine million<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('Minutes, page 4.', 'Footnote')}${p('And 5.', 'Footnote')}</text:note-body></text:note>, they say.`)}${p(`The end<text:note text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body>${p('A letter.', 'Endnote')}</text:note-body></text:note>.`)}`,
    [
      'paragraph: Nine million, they say.',
      'paragraph: The end.',
      'footnote: Minutes, page 4.',
      'footnote: And 5.',
      'footnote: A letter.',
    ],
  ],
  [
    'insertions, and neither deletions nor comments',
    `<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Bo</dc:creator></office:change-info>${p('not')}</text:deletion></text:changed-region></text:tracked-changes>${p(`The bridge is <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>almost<text:change-end text:change-id="c2"/> ready<office:annotation><dc:creator>Bo</dc:creator>${p('Is it?')}</office:annotation>.`)}`,
    ['paragraph: The bridge is almost ready.'],
  ],
  [
    'a frame behind its paragraph, its caption known',
    `${p(`Before<draw:frame><draw:text-box>${p('<draw:frame><draw:image xlink:href="a.png"/><svg:desc>Grey</svg:desc></draw:frame>The old bridge.', 'Illustration')}</draw:text-box></draw:frame> and after.`)}`,
    ['paragraph: Before and after.', 'caption: The old bridge.'],
  ],
  [
    'sections, and no table of contents',
    `<text:table-of-content><text:index-body>${p('Costs 3')}</text:index-body></text:table-of-content><text:section>${p('One.')}</text:section>`,
    ['paragraph: One.'],
  ],
  [
    'sounds written above words are not in them',
    p(
      '<text:ruby><text:ruby-base>橋</text:ruby-base><text:ruby-text>はし</text:ruby-text></text:ruby>です。',
    ),
    ['paragraph: 橋です。'],
  ],
  [
    'markup in the words stays words',
    p('Write &lt;script&gt; &amp; so.'),
    ['paragraph: Write <script> & so.'],
  ],
])('%s', async (_, body, expected) => {
  const styles =
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>' +
    '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="P2"/>';
  expect(shown((await read(body, styles)).drafts)).toEqual(expected);
});

test('what the document says about itself', async () => {
  expect((await read(p('Text.'))).metadata).toEqual({
    title: 'A new bridge',
    byline: 'Ann Example',
    updated: '2025-03-01T10:00:00',
    language: 'en-GB',
  });
});

test('a document without a description', async () => {
  const { drafts, metadata } = await readOdt(zipOf({ 'content.xml': content(p('Text.')) }), 'a');
  expect(shown(drafts)).toEqual(['paragraph: Text.']);
  expect(metadata).toEqual({});
});

test('entities it declares are not expanded', async () => {
  const laughing = content(p('&b; One.')).replace(
    '?>',
    '?><!DOCTYPE o [<!ENTITY a "haha"><!ENTITY b "&a;&a;">]>',
  );
  const { drafts } = await readOdt(zipOf({ 'content.xml': laughing }), 'a.odt');
  expect(shown(drafts)).toEqual(['paragraph: &b; One.']);
});

describe('what is no readable document', () => {
  const good = files(p('The council met on Monday. '.repeat(60)));
  const zip = zipOf(good);
  const main = 'content.xml';
  const replaced = (xml: string) => zipOf({ ...good, [main]: xml });
  const locked = manifest('<manifest:encryption-data manifest:checksum="x"/>');

  test.each<[string, Uint8Array, string]>([
    ['no bytes', new Uint8Array(), 'inputEmpty'],
    ['text', new TextEncoder().encode('The council met on Monday.'), 'inputDamaged'],
    ['cut off', zip.subarray(0, zip.length - 100), 'inputDamaged'],
    ['an empty zip', zipOf({}), 'inputDamaged'],
    ['another kind of zip', zipOf({ 'word/document.xml': '<w/>' }), 'inputDamaged'],
    [
      'a spreadsheet',
      replaced(content('').replaceAll('office:text', 'office:spreadsheet')),
      'inputDamaged',
    ],
    ['changed on the way', flipped(zip, main), 'inputDamaged'],
    ['cut off inside', replaced(content(p('One')).slice(0, -60)), 'inputDamaged'],
    ['ten gigabytes', declaring(zip, main, 'size', 4_294_967_294), 'inputBomb'],
    ['more than it says', declaring(zip, main, 'size', 20), 'inputDamaged'],
    ['deep', replaced(content('<text:section>'.repeat(100_000))), 'inputTooDeep'],
    [
      'locked with a password',
      zipOf({ ...good, 'META-INF/manifest.xml': locked }),
      'inputEncrypted',
    ],
    ['a locked entry', declaring(zip, main, 'flags', 1), 'inputEncrypted'],
  ])('%s', async (_, bytes, reason) => {
    expect(await reasonOf(() => readOdt(bytes, 'a.odt'))).toBe(reason);
  });
});
