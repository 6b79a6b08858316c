import { expect, test } from 'vitest';
import { evidenceOf } from '../../shared/annotation.ts';
import { bytes, imported, openAt, temporaryFolder } from '../library/testing/samples.ts';
import { evidence, first, mark } from '../library/testing/team.ts';
import { Importing } from './importing.ts';
import { createImportingMarks } from './importing-marks.ts';

async function withArticle() {
  const library = await openAt(await temporaryFolder());
  const { id } = await library.add(imported(), bytes);
  return { library, id, ...createImportingMarks(library, new Importing()) };
}

const file = (content: object) => new TextEncoder().encode(JSON.stringify(content));

test('every published check of a claim is evidence beside what is there, and comes only once', async () => {
  const { library, id, importMarks } = await withArticle();
  const check = (number: number, alternateName: string) => ({
    '@type': 'ClaimReview',
    claimReviewed: 'Water is low.',
    url: `https://checks.example/${number}`,
    reviewRating: { alternateName },
  });
  const checks = file([check(1, 'False'), check(2, 'True')]);
  const input = { article: id, format: 'claimreview', name: 'c.json', bytes: checks } as const;
  const cited = async () =>
    (await library.open(id)).annotations.map((one) => evidenceOf(one).map(({ title }) => title));

  expect(await importMarks(input)).toMatchObject({ added: 1, changed: 0 });
  expect(await cited()).toEqual([['Published check: False', 'Published check: True']]);

  const [found] = (await library.open(id)).annotations;
  const own = [...evidence, { ...evidence[0], id: 'f', title: 'Table 4' }];
  await mark(library, id, found?.id ?? '', { label: 'claim', evidence: own }, first);
  expect(await importMarks(input)).toMatchObject({ added: 0, changed: 1 });
  expect(await cited()).toEqual([
    ['Table 3', 'Table 4', 'Published check: False', 'Published check: True'],
  ]);
  expect(await importMarks(input)).toMatchObject({ added: 0, changed: 0, same: 2 });
});

const text = '🌊🌊🌊 Gone words here.';
test.each([
  ['doccano', { text, label: [[4, 20, 'claim']] }],
  [
    'label-studio',
    {
      data: { text },
      annotations: [
        { result: [{ type: 'labels', value: { start: 7, end: 23, labels: ['claim'] } }] },
      ],
    },
  ],
] as const)(
  'what stands nowhere is listed with its words, as %s counts them',
  async (format, content) => {
    const { id, importMarks } = await withArticle();
    const input = { article: id, format, name: 'file', bytes: file(content) };
    expect(await importMarks(input)).toMatchObject({ unplaced: [{ quote: 'Gone words here.' }] });
  },
);
