import { describe, expect, test } from 'vitest';
import { reasonOf } from '../testing/expect-failure.ts';
import { shown } from '../testing/shown.ts';
import { declaring, flipped, zipOf } from '../testing/zips.ts';
import { readEpub } from './epub.ts';

const container = `<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>`;

const metadata = `<dc:title>The Bridge</dc:title><dc:creator>Ann Example</dc:creator>
<dc:creator>Bo Example</dc:creator><dc:publisher>River Press</dc:publisher>
<dc:date>2024-05-01</dc:date><dc:language>en-GB</dc:language>`;

const item = (id: string, extra = '') =>
  `<item id="${id}" href="text/${id}.xhtml" media-type="application/xhtml+xml"${extra}/>`;

const opf = (manifest: string, spine: string, extra = '') => `<?xml version="1.0"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata>
<manifest>${manifest}</manifest><spine>${spine}</spine>${extra}</package>`;

const chapter = (body: string, head = '') => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
<head><title>Page title</title>${head}</head><body>${body}</body></html>`;

const files = (one: string, two = '<p>The end.</p>'): Record<string, string> => ({
  mimetype: 'application/epub+zip',
  'META-INF/container.xml': container,
  'OEBPS/book.opf': opf(
    item('nav', ' properties="nav"') + item('two') + item('one'),
    '<itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/>',
  ),
  'OEBPS/text/nav.xhtml': chapter('<p>Contents of the book</p>'),
  'OEBPS/text/one.xhtml': chapter(one),
  'OEBPS/text/two.xhtml': chapter(two),
});
const read = async (all: Record<string, string | Uint8Array>) => readEpub(zipOf(all), 'a.epub');
const blocks = async (one: string, two?: string) => shown((await read(files(one, two))).drafts);

test('chapters in the order of the spine, without the table of contents', async () => {
  expect(
    await blocks(
      '<section><h2>One</h2><p>It caf&eacute;d&nbsp;on.</p><blockquote><p>So be it.</p></blockquote></section>',
    ),
  ).toEqual([
    'heading (2): One',
    'paragraph: It caféd on.',
    'quote: So be it.',
    'paragraph: The end.',
  ]);
});

test('the table of contents of EPUB 2, a missing language and paths with spaces', async () => {
  const all = {
    'META-INF/container.xml': container,
    'OEBPS/book.opf': opf(
      `${item('toc')}<item id="a" href="a%20b.xhtml" media-type="application/xhtml+xml"/>`,
      '<itemref idref="toc"/><itemref idref="a"/><itemref idref="nowhere"/><itemref idref="a"/>',
      '<guide><reference type="toc" href="text/toc.xhtml#start"/></guide>',
    ),
    'OEBPS/text/toc.xhtml': chapter('<p>Contents</p>'),
    'OEBPS/a b.xhtml': chapter('<p>Text.</p>'),
  };
  expect(shown((await read(all)).drafts)).toEqual(['paragraph: Text.']);
});

test('what the book says about itself', async () => {
  expect((await read(files('<p>Text.</p>'))).metadata).toEqual({
    title: 'The Bridge',
    byline: 'Ann Example, Bo Example',
    siteName: 'River Press',
    published: '2024-05-01',
    language: 'en-GB',
  });
});

describe('notes', () => {
  test.each([
    [
      'with their meaning said',
      '<p>Nine million<a epub:type="noteref" href="#n1">1</a> it cost.</p><aside epub:type="footnote" id="n1"><p>Minutes, page 4. <a role="doc-backlink" href="#r1">↩</a></p></aside><p>More.</p>',
    ],
    [
      'with their roles',
      '<p>Nine million<sup><a role="doc-noteref" href="two.xhtml#n1">1</a></sup> it cost.</p><p>More.</p><ol><li role="doc-endnote" id="n1">Minutes, page 4.</li></ol>',
    ],
  ])('follow their chapter, %s', async (_, body) => {
    expect(await blocks(body)).toEqual([
      'paragraph: Nine million it cost.',
      'paragraph: More.',
      'footnote: Minutes, page 4.',
      'paragraph: The end.',
    ]);
  });

  test.each([
    [
      'a raised link',
      'Nine million<sup><a href="#n1">1</a></sup> it cost.',
      'Nine million it cost.',
    ],
    [
      'a link around it',
      'Nine million<a href="n.xhtml#n"><sup>*</sup></a> it cost.',
      'Nine million it cost.',
    ],
    ['an exponent', 'It has 40 m<sup>2</sup> in all.', 'It has 40 m2 in all.'],
    ['a link to a chapter', 'See <a href="two.xhtml#top">2</a> for more.', 'See 2 for more.'],
    ['a page number', 'Nine mil<span epub:type="pagebreak" id="p">12</span>lion.', 'Nine million.'],
  ])('%s', async (_, inner, outcome) => {
    expect((await blocks(`<p>${inner}</p>`))[0]).toBe(`paragraph: ${outcome}`);
  });
});

describe('XHTML is read as XML has it', () => {
  test.each([
    ['an empty anchor', '<p><a id="x"/>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['an empty division', '<div class="rule"/><p>One.</p>', ['One.']],
    ['an empty script', '<script src="x.js"/><p>One.</p>', ['One.']],
    ['character data', '<p>One <![CDATA[<b> & two]]>.</p>', ['One <b> & two.']],
    ['a script', '<script>document.write("Three.")</script><p>One.</p>', ['One.']],
  ])('%s', async (_, body, texts) => {
    expect(await blocks(body)).toEqual([...texts, 'The end.'].map((text) => `paragraph: ${text}`));
  });

  test('thousands of empty anchors are not deep', async () => {
    expect(await blocks(`<p>${'<a id="x"/>'.repeat(3_000)}One.</p>`)).toContain('paragraph: One.');
  });

  test('entities it declares are not expanded', async () => {
    const laughing = chapter('<p>&b; One.</p>').replace(
      /<!DOCTYPE[^>]*>/,
      '<!DOCTYPE html [<!ENTITY a "haha"><!ENTITY b "&a;&a;">]>',
    );
    const { drafts } = await read({ ...files(''), 'OEBPS/text/one.xhtml': laughing });
    expect(shown(drafts)).toEqual(['paragraph: &b; One.', 'paragraph: The end.']);
  });
});

const encryption = (path: string, algorithm: string) => `<?xml version="1.0"?>
<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#">
<enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/>
<enc:CipherData><enc:CipherReference URI="${path}"/></enc:CipherData></enc:EncryptedData></encryption>`;

test('garbled fonts do not lock a book', async () => {
  const all = {
    ...files('<p>One.</p>'),
    'META-INF/encryption.xml': encryption(
      'OEBPS/fonts/a.otf',
      'http://www.idpf.org/2008/embedding',
    ),
  };
  expect(shown((await read(all)).drafts)).toContain('paragraph: One.');
});

describe('what is no readable book', () => {
  const good = files(`<p>${'The council met on Monday. '.repeat(50)}</p>`);
  const zip = zipOf(good);
  const one = 'OEBPS/text/one.xhtml';
  const without = (path: string) =>
    zipOf(Object.fromEntries(Object.entries(good).filter(([each]) => each !== path)));
  const aes = 'http://www.w3.org/2001/04/xmlenc#aes256-cbc';

  test.each<[string, Uint8Array, string]>([
    ['no bytes', new Uint8Array(), 'inputEmpty'],
    ['text', new TextEncoder().encode('The council met on Monday.'), 'inputDamaged'],
    ['cut off', zip.subarray(0, zip.length - 100), 'inputDamaged'],
    ['an empty zip', zipOf({}), 'inputDamaged'],
    ['another kind of zip', zipOf({ 'word/document.xml': '<w/>' }), 'inputDamaged'],
    ['without a description', without('OEBPS/book.opf'), 'inputDamaged'],
    ['without a chapter', without(one), 'inputDamaged'],
    ['with a changed chapter', flipped(zip, one), 'inputDamaged'],
    ['ten gigabytes', declaring(zip, one, 'size', 4_294_967_294), 'inputBomb'],
    ['more than it says', declaring(zip, one, 'size', 20), 'inputDamaged'],
    ['no chapters', zipOf({ ...good, 'OEBPS/book.opf': opf(item('one'), '') }), 'inputDamaged'],
    [
      'locked by its publisher',
      zipOf({ ...good, 'META-INF/encryption.xml': encryption(one, aes) }),
      'inputEncrypted',
    ],
    [
      'a deep chapter',
      zipOf({ ...good, [one]: chapter('<div>'.repeat(100_000) + '</div>'.repeat(100_000)) }),
      'inputTooDeep',
    ],
    [
      'a deep description',
      zipOf({ ...good, 'OEBPS/book.opf': '<a>'.repeat(100_000) }),
      'inputTooDeep',
    ],
    [
      'a chapter of too many elements',
      zipOf({ ...good, [one]: chapter('<b/>'.repeat(1_000_001)) }),
      'inputBomb',
    ],
  ])('%s', async (_, bytes, reason) => {
    expect(await reasonOf(() => readEpub(bytes, 'a.epub'))).toBe(reason);
  });
});
