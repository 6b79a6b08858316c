import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ImportedArticle } from '../../shared/article.ts';
import { largestArticle } from '../../shared/article-size.ts';
import { FailureError, type FailureReason } from '../../shared/failure.ts';
import { importArticle } from './import-article.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string) => importArticle({ name, bytes: bytesOf(text) });

const zip = [0x50, 0x4b, 3, 4, 0, 0, 0, 0];
test.each<[string, string, Uint8Array, FailureReason]>([
  ['nothing', 'a.txt', new Uint8Array(), 'inputEmpty'],
  ['white space', 'a.txt', bytesOf(' \n\t '), 'inputEmpty'],
  ['a zip named .txt', 'a.txt', Uint8Array.from(zip), 'inputBinary'],
  ['a PDF that is none', 'a.pdf', bytesOf('%PDF-1.7'), 'inputDamaged'],
  ['text named .pdf', 'a.pdf', bytesOf('Only words.'), 'inputDamaged'],
  ['an unknown extension', 'a.constructor', bytesOf('words'), 'inputUnknownKind'],
  ['too much', 'a.txt', new Uint8Array(largestArticle + 1), 'inputTooLarge'],
  [
    'a broken UTF-8 text with the mark',
    'a.txt',
    Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x61]),
    'inputInvalidEncoding',
  ],
  [
    'stray bytes',
    'a.txt',
    Buffer.from('Hello \xff\xfe\xfa world', 'latin1'),
    'inputInvalidEncoding',
  ],
  [
    'UTF-8 with a hole',
    'a.md',
    Buffer.from('caf\xc3\xa9 and \xc3( bar', 'latin1'),
    'inputInvalidEncoding',
  ],
  ['bytes of no letter', 'a', Buffer.from('a \x81\x8d\x90 b', 'latin1'), 'inputInvalidEncoding'],
  [
    'a page of scripts',
    'a.html',
    bytesOf('<html><body><script>1</script></body></html>'),
    'inputWithoutText',
  ],
  [
    'a hundred thousand nested elements',
    'a.html',
    bytesOf('<div>'.repeat(100_000)),
    'inputTooDeep',
  ],
])('%s is refused in one sentence', async (_case, name, bytes, reason) => {
  await expect(importArticle({ name, bytes })).rejects.toMatchObject({
    name: 'FailureError',
    failure: { reason, name },
  });
});

const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a');
const texts = fc.array(
  fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<blockquote>',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '# ',
      '— A (@a) May 1',
      '\0',
      '😀',
      '&amp;',
      '|',
      '```',
    ),
    fc.lorem({ maxCount: 4 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
  { maxLength: 30 },
);

test('whatever comes in, an article is well formed or the refusal is a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(names, texts, async (name, parts) => {
      let article: ImportedArticle;
      try {
        article = await read(name, parts.join(''));
      } catch (error) {
        expect(error).toBeInstanceOf(FailureError);
        return;
      }
      let at = 0;
      for (const block of article.blocks) {
        expect(block.start).toBeGreaterThanOrEqual(at);
        expect(block.end).toBeGreaterThan(block.start);
        at = block.end;
      }
      for (const { start, end } of article.sentences)
        expect(article.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
      expect(new Set(article.sentences.map(({ id }) => id)).size).toBe(article.sentences.length);
      expect(article.metadata.title).not.toBe('');
    }),
    { numRuns: 300 },
  );
});
