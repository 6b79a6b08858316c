import { describe, expect, test } from 'vitest';
import { reasonOf } from '../importers/testing/expect-failure.ts';
import { flipped, zipOf } from '../importers/testing/zips.ts';
import { pack, unpack } from './package-file.ts';

const file = (text: string) => new TextEncoder().encode(text);
const articles = new Map([
  [
    'abcd',
    new Map([
      ['article.json', file('{}')],
      ['marks/ana.json', file('[1]')],
    ]),
  ],
  ['efgh', new Map([['captures/page one.html', file('<p>')]])],
]);

test('what is packed comes out, and the same files make the same bytes', () => {
  const bytes = pack(articles);
  expect(unpack(bytes, 'a.assay')).toEqual(articles);
  expect(pack(new Map([...articles].reverse()))).toEqual(bytes);
});

describe('is refused', () => {
  const manifest = (files: object, more: object = {}) =>
    JSON.stringify({ format: 'assay-package', schema: 1, files, ...more });
  const hash = '3b9c358f36f0a31b6ad3e14f309c7cf198ac9246e8316f9ce543d5b19ac02b80';
  test.each([
    ['no manifest', zipOf({ 'articles/abcd/a': 'file' }), 'inputDamaged'],
    ['a manifest that is none', zipOf({ 'manifest.json': '[]' }), 'inputDamaged'],
    [
      'a file that is missing',
      zipOf({ 'manifest.json': manifest({ 'articles/abcd/a': hash }) }),
      'inputDamaged',
    ],
    [
      'a file too many',
      zipOf({ 'manifest.json': manifest({}), 'articles/abcd/a': 'file' }),
      'inputDamaged',
    ],
    [
      'another hash',
      zipOf({ 'manifest.json': manifest({ 'articles/abcd/a': 'ff' }), 'articles/abcd/a': 'file' }),
      'inputDamaged',
    ],
    [
      'a way out',
      zipOf({
        'manifest.json': manifest({ 'articles/abcd/../../x': hash }),
        'articles/abcd/../../x': 'file',
      }),
      'inputDamaged',
    ],
    [
      'an absolute path',
      zipOf({ 'manifest.json': manifest({ '/etc/x': hash }), '/etc/x': 'file' }),
      'inputDamaged',
    ],
    ['a newer format', zipOf({ 'manifest.json': manifest({}, { schema: 2 }) }), 'libraryTooNew'],
    ['a byte changed', flipped(pack(articles), 'articles/abcd/article.json'), 'inputDamaged'],
    ['no zip', file('text'), 'inputDamaged'],
    ['nothing', new Uint8Array(), 'inputEmpty'],
  ])('%s', async (_case, bytes, reason) => {
    expect(await reasonOf(() => unpack(bytes, 'a.assay'))).toBe(reason);
  });
});
