import { expect, test } from 'vitest';
import { importFormatNames } from '../../shared/export-format.ts';
import { formatOf } from './detect-format.ts';
import { exportArticle } from './export-article.ts';
import { context, riverTalks } from './testing/articles.ts';

test.each(importFormatNames)('an export in %s is known by what it says', async (format) => {
  const { bytes } = await exportArticle(riverTalks(), format, context);
  expect(formatOf(bytes, 'file.bin')).toBe(format);
});

test.each([
  ['doccano', '{"text":"One.","label":["fact"]}\n{"text":"Two.","label":[]}\n'],
  ['jsonld', '{"type":"AnnotationCollection","first":{"items":[]}}'],
  ['jsonld', '[{"type":"Annotation","target":"x"}]'],
  ['hypothesis', '{"total":1,"rows":[{"uri":"x","tags":[],"target":[]}]}'],
  ['claimreview', '{"@context":"https://schema.org","@type":"ClaimReview"}'],
  ['csv', 'Text,Label\r\nOne.,fact\r\n'],
  ['csv', '"text";"label"\n"One.";"fact"\n'],
  ['conll', '# text = One.\nOne\tB-fact\n.\tI-fact\n\nTwo\tO\n'],
] as const)('%s of another program', (format, text) => {
  expect(formatOf(new TextEncoder().encode(text), 'x')).toBe(format);
});

test.each(['', 'Just some words.', '{"a":1}', '[]', '<svg/>', '[1', 'PK\u0003\u0004'])(
  '%j is none of them, and that is one sentence',
  (text) => {
    expect(() => formatOf(new TextEncoder().encode(text), 'notes.xyz')).toThrow(
      expect.objectContaining({
        failure: expect.objectContaining({
          reason: expect.stringMatching(/^input|^marksUnknownKind$/),
        }),
      }),
    );
  },
);
