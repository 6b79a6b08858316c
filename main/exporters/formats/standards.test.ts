/** What other people wrote down about their formats, held against what we write. */
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { OpenArticle } from '../../../shared/api.ts';
import type { ExportFormat } from '../../../shared/export-format.ts';
import type { ExportOptions } from '../../../shared/export-options.ts';
import { exportArticle } from '../export-article.ts';
import { articleOf, context, marked, riverTalks } from '../testing/articles.ts';

async function exported(open: OpenArticle, format: ExportFormat, options: ExportOptions = {}) {
  return (await exportArticle(open, format, { ...context, options })).bytes;
}
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test('web annotations are an AnnotationPage as the specification has it', async () => {
  const file = new URL('../testing/web-annotation.schema.json', import.meta.url);
  const validate = new Ajv2020().compile(JSON.parse(await readFile(file, 'utf8')));
  const page = JSON.parse(textOf(await exported(riverTalks(), 'jsonld')));
  validate(page);
  expect(validate.errors).toBeNull();
  const [mark] = page.items.slice(-1);
  const [position, quote] = mark.target.selector;
  const points = [...riverTalks().article.versions[0].text];
  expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
  validate({ ...page, items: [{ ...mark, target: {} }] });
  expect(validate.errors).not.toBeNull();
});

describe('ClaimReview, by https://developers.google.com/search/docs/appearance/structured-data/factcheck', () => {
  test('has what is required, and what is recommended as far as it is known', async () => {
    const reviews = JSON.parse(textOf(await exported(riverTalks(), 'claimreview')));
    expect(reviews).toHaveLength(2);
    expect(reviews[0]).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: 'https://harbour.example/river-talks',
      datePublished: '2026-04-17',
      claimReviewed: 'Upper states release 33% less water than the treaty’s minimum flow.',
      reviewBody: expect.stringContaining('31–34%'),
      author: { '@type': 'Person', name: 'Mara Lind' },
      reviewRating: {
        '@type': 'Rating',
        alternateName: 'Half true',
        ratingValue: 3,
        bestRating: 5,
        worstRating: 1,
        ratingExplanation: expect.stringContaining('31–34%'),
      },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'Delta ministry' },
        datePublished: '2026-04-15',
        appearance: { '@type': 'CreativeWork', url: 'https://ministry.example/briefing' },
      },
    });
  });

  test.each([
    ['numbers', { ratingValue: 2, bestRating: 5, worstRating: 1 }],
    ['no numbers', {}],
    ['a value but no bounds', { ratingValue: 2 }],
  ])('keeps to the rules whatever the scale has: %s', async (_case, numbers) => {
    const open = articleOf(['One 🌊.', 'Two.'], 'T');
    const verdict = { id: 'x', name: 'Misleading', ...numbers };
    const annotations = [0, 1].map((index) =>
      marked(open, index, { label: 'claim', claimReview: { verdict } }),
    );
    const article = { ...open.article, uri: 'https://a.example/b?c=d' };
    const reviews = JSON.parse(
      textOf(await exported({ ...open, article, annotations }, 'claimreview')),
    );
    expect(reviews).toHaveLength(2);
    for (const { url, claimReviewed, reviewRating, itemReviewed, author } of reviews) {
      expect(new URL(url).protocol).toBe('https:');
      expect(claimReviewed.length).toBeGreaterThan(0);
      expect(reviewRating.alternateName).toBe('Misleading');
      // All three are numbers in order, or none is there.
      const { ratingValue, bestRating, worstRating } = reviewRating;
      if (ratingValue !== undefined) {
        expect(worstRating).toBeLessThanOrEqual(ratingValue);
        expect(ratingValue).toBeLessThanOrEqual(bestRating);
      } else expect([bestRating, worstRating]).toEqual([undefined, undefined]);
      expect(author.name.length).toBeGreaterThan(0);
      expect(itemReviewed['@type']).toBe('Claim');
    }
  });

  test('is never of an opinion, nor of anything without a verdict or an address', async () => {
    const open = articleOf(['One.', 'Two.']);
    const verdict = { id: 'false', name: 'False' };
    const annotations = [
      marked(open, 0, { label: 'opinion', claimReview: { verdict } }),
      marked(open, 1, { label: 'claim', claimReview: { conclusion: 'Not yet.' } }),
    ];
    const article = { ...open.article, uri: 'https://a.example/' };
    expect(textOf(await exported({ ...open, article, annotations }, 'claimreview'))).toBe('[]\n');
    const claim = [marked(open, 0, { label: 'claim', claimReview: { verdict } })];
    const homeless = { ...open, annotations: claim };
    const nowhere = await exportArticle(homeless, 'claimreview', context);
    expect(textOf(nowhere.bytes)).toBe('[]\n');
    expect(nowhere.losses).toEqual([{ kind: 'mark', count: 1 }]);
    const address = 'https://newsroom.example/check';
    expect(JSON.parse(textOf(await exported(homeless, 'claimreview', { address })))[0].url).toBe(
      address,
    );
  });
});

test('CAS JSON names every type, and every member of the view is a feature structure', async () => {
  const cas = JSON.parse(textOf(await exported(riverTalks(), 'cas-json')));
  const structures: { '%ID': number; '%TYPE': string }[] = cas['%FEATURE_STRUCTURES'];
  const ids = new Set(structures.map((structure) => structure['%ID']));
  expect(ids.size).toBe(structures.length);
  for (const member of cas['%VIEWS']._InitialView['%MEMBERS']) expect(ids).toContain(member);
  const own = structures.map((one) => one['%TYPE']).filter((type) => !type.startsWith('uima.'));
  expect(Object.keys(cas['%TYPES']).sort()).toEqual([...new Set(own)].sort());
});

test('XMI and its type system are well-formed, and say of what type each mark is', async () => {
  const open = articleOf(['<&"\'> \0\u0007\ufffe]]>', 'Two 🌊.']);
  const annotations = [
    marked(open, 0, { label: 'fact', note: 'a\n\t"<b>"' }),
    marked(open, 1, { label: 'claim' }),
  ];
  const files = unzipSync(await exported({ ...open, annotations }, 'xmi'));
  expect(Object.keys(files).sort()).toEqual(['TypeSystem.xml', 'article.xmi']);
  for (const file of Object.values(files)) expect(wellFormed(textOf(file))).toBe(true);
  expect(textOf(files['TypeSystem.xml'])).toContain('<name>webanno.custom.AssayMark</name>');
  expect(wellFormed('<a><b></a>')).toBe(false);
  expect(wellFormed('<a b="<"/>')).toBe(false);
});

/** Tags that nest, attributes that are quoted, and nothing that XML 1.0 forbids. */
function wellFormed(xml: string): boolean {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) return false;
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(xml)) return false;
  const open: string[] = [];
  const rest = xml.replace(
    /<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
    (_whole, closes: string, name: string, _attributes, empty: string) => {
      if (closes && open.pop() !== name) open.push('wrong');
      if (name && !closes && !empty) open.push(name);
      return '';
    },
  );
  return open.length === 0 && !rest.includes('<');
}
