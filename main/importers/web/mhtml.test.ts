import { describe, expect, test } from 'vitest';
import { reasonOf } from '../testing/expect-failure.ts';
import { readMhtml } from './mhtml.ts';

const page = '<html><head><title>A</title></head><body><p>It caféd – on.</p></body></html>';
const part = (head: string, body: string) => `--m\n${head}\n\n${body}\n`;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const quoted = page.replaceAll('=', '=3D').replace('é', '=C3=A9').replace('–', '=E2=80=\n=93');

const saved = (parts: string, type = 'type="text/html"; boundary="m"', more = '') =>
  `From: <Saved by Example>\n${more}Subject: A\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\t${type}\n\n${parts}--m--\n`;
const read = (text: string, encoding: BufferEncoding = 'utf8') =>
  readMhtml(new Uint8Array(Buffer.from(text.replaceAll('\n', '\r\n'), encoding)), 'a.mhtml');

const htmlHead = 'Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable';
const frame = part(
  'Content-Type: text/html\nContent-Location: https://ads.example.org/',
  '<p>Buy this.</p>',
);
const picture = part('Content-Type: image/png\nContent-Transfer-Encoding: base64', 'iVBORw0KGgo=');

describe('the page', () => {
  test.each([
    ['first, before its frames', saved(part(htmlHead, quoted) + picture + frame)],
    ['behind blank lines', `\n\n${saved(part(htmlHead, quoted))}`],
    ['behind a picture', saved(picture + part(htmlHead, quoted) + frame)],
    [
      'named as the start',
      saved(
        frame + part(`${htmlHead}\nContent-ID: <page@example>`, quoted),
        'start="<page@example>"; boundary=m',
      ),
    ],
    [
      'in base64',
      saved(part('Content-Type: text/html\nContent-Transfer-Encoding: base64', base64(page))),
    ],
    [
      'among alternatives',
      saved(
        part(
          'Content-Type: multipart/alternative; boundary="n"',
          `--n\nContent-Type: text/plain\n\nPlain\n--n\n${htmlHead}\n\n${quoted}\n--n--`,
        ),
      ),
    ],
    ['alone', `MIME-Version: 1.0\n${htmlHead}\n\n${quoted}`],
    [
      'called an attachment',
      saved(part(`${htmlHead}\nContent-Disposition: inline; filename="a.html"`, quoted)),
    ],
  ])('%s', async (_, text) => {
    expect((await read(text)).html.trim()).toBe(page);
  });

  test('whole, although a line of it begins like a boundary', async () => {
    const text = saved(part('Content-Type: text/html', '<p>One.</p>\n--mm\n<p>Two.</p>'));
    expect((await read(text)).html).toContain('Two.');
  });

  test.each([
    ['its part declares', 'Content-Type: text/html; charset="iso-8859-1"', '<p>Café</p>'],
    ['it declares itself', 'Content-Type: text/html', '<meta charset="windows-1252"><p>Café</p>'],
    [
      'nobody can know',
      'Content-Type: text/html; charset=nonsense',
      '<meta charset="latin1"><p>Café</p>',
    ],
  ])('in the encoding %s', async (_, head, body) => {
    expect((await read(saved(part(head, body)), 'latin1')).html).toContain('Café');
  });
});

describe('where it is from', () => {
  const from = 'Content-Location: https://example.org/a?b=1';
  test.each([
    ['its part says', saved(part(`${htmlHead}\n${from}`, quoted)), 'https://example.org/a?b=1'],
    [
      'the browser says',
      saved(part(htmlHead, quoted), 'boundary="m"', `Snapshot-${from}\n`),
      'https://example.org/a?b=1',
    ],
    [
      'a file of somebody’s computer is nobody’s address',
      saved(part(`${htmlHead}\nContent-Location: file:///home/bo/a.html`, quoted)),
      undefined,
    ],
  ])('%s', async (_, text, uri) => {
    expect((await read(text)).uri).toBe(uri);
  });
});

describe('what is no saved page', () => {
  test.each([
    ['no bytes', '', 'inputEmpty'],
    ['text', 'The council met on Monday.', 'inputDamaged'],
    ['a page as it is', page, 'inputDamaged'],
    ['only pictures', saved(picture), 'inputDamaged'],
    ['an empty page', saved(part(htmlHead, '')), 'inputDamaged'],
    ['cut off before the page', saved(part(htmlHead, quoted)).slice(0, 120), 'inputDamaged'],
    ['a zip', 'PK\u0003\u0004\u0000\u0000', 'inputDamaged'],
    [
      'parts in themselves',
      saved(part('Content-Type: multipart/related; boundary="m"', '').repeat(3_000)),
      'inputDamaged',
    ],
  ])('%s', async (_, text, reason) => {
    expect(await reasonOf(() => read(text))).toBe(reason);
  });
});
