import { describe, expect, test } from 'vitest';
import { reasonOf } from '../testing/expect-failure.ts';
import { decodeXml, parseXml } from './xml.ts';

const parse = (xml: string) => parseXml(xml, { name: 'a.odt', kind: 'document' });

describe('entities a document declares', () => {
  const lines = Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY l${n + 1} "&l${n};&l${n};&l${n};&l${n};&l${n};&l${n};&l${n};&l${n};">`,
  );
  const laughs = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY l0 "ha > ha">${lines.join('')}]><r>&l9;</r>`;

  test('are not expanded, and leave nothing of the declaration behind', () => {
    expect(parse(laughs).documentElement.textContent).toBe('&l9;');
    expect(parse(laughs).documentElement.tagName).toBe('r');
  });

  test('never name a file', () => {
    const outside = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><r>&x;</r>';
    expect(parse(outside).documentElement.textContent).toBe('&x;');
  });

  test('that XML has are', () => {
    expect(parse('<r>a &amp; b &lt;c&gt; &#233;</r>').documentElement.textContent).toBe(
      'a & b <c> é',
    );
  });
});

describe('refused before a tree is built', () => {
  const deep = '<a>'.repeat(100_000);
  test.each([
    ['deep', deep + '</a>'.repeat(100_000), 'inputTooDeep'],
    ['deep and never closed', deep, 'inputTooDeep'],
    ['too many elements', `<r>${'<a/>'.repeat(1_000_001)}</r>`, 'inputBomb'],
    ['cut off in a tag', '<r><p title="a', 'inputDamaged'],
    ['cut off in the text', '<r><p>One two', 'inputDamaged'],
    ['cut off in a comment', '<r><!-- <p>', 'inputDamaged'],
    ['many comments, none closed', `<r>${'<!--'.repeat(200_000)}`, 'inputDamaged'],
    ['closed too often', '<r></r></r>', 'inputDamaged'],
    ['no element', 'One two three', 'inputDamaged'],
    ['nothing', '', 'inputDamaged'],
  ])('%s', async (_, xml, reason) => {
    expect(await reasonOf(() => parse(xml))).toBe(reason);
  });

  test.each([
    ['tags in comments', '<r><!-- <p> --></r>'],
    ['tags in character data', '<r><![CDATA[<p>]]></r>'],
    ['angle brackets in attributes', `<r a="1 > 0" b='<p>'/>`],
    ['many that close themselves', `<r>${'<a/>'.repeat(2_000)}</r>`],
  ])('but not %s', (_, xml) => {
    expect(parse(xml).documentElement.tagName).toBe('r');
  });
});

test.each([
  ['UTF-8', new TextEncoder().encode('<r>né</r>')],
  ['UTF-8 with its mark', new TextEncoder().encode('\ufeff<r>né</r>')],
  ['UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from('<r>né</r>', 'utf16le')])],
  [
    'as declared',
    new Uint8Array(Buffer.from('<?xml version="1.0" encoding="windows-1252"?><r>né</r>', 'latin1')),
  ],
])('decodes %s', (_, bytes) => {
  expect(decodeXml(bytes)).toContain('<r>né</r>');
});
