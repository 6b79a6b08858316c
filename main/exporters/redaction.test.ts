import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { OpenArticle } from '../../shared/api.ts';
import { type ExportFormat, exportFormatNames } from '../../shared/export-format.ts';
import type { ExportOptions } from '../../shared/export-options.ts';
import { exportArticle } from './export-article.ts';
import { exportArticles } from './export-articles.ts';
import { overviewOf } from './overview/tally.ts';
import { projectIn } from './report/report.ts';
import { articleOf, context, marked, riverTalks } from './testing/articles.ts';
import { reviewSaying } from './testing/review.ts';

async function exported(
  open: OpenArticle,
  format: ExportFormat,
  options: ExportOptions = {},
): Promise<string> {
  return decode((await exportArticle(open, format, { ...context, options })).bytes);
}

async function* only(open: OpenArticle) {
  yield open;
}

describe('what an export holds back is nowhere in it', () => {
  const formats = exportFormatNames.filter((format) => format !== 'pdf');
  test.each(formats)('names, in %s', async (format) => {
    const { bytes } = await exportArticle(riverTalks(), format, {
      ...context,
      options: { names: 'initials' },
    });
    const text = format === 'docx' || bytes[0] === 0x50 ? await unpacked(bytes) : decode(bytes);
    expect(text).not.toMatch(/Mara|Lind|mara-lind/);
  });

  test('names, in the page that lists many', async () => {
    async function* articles() {
      yield { open: riverTalks(), review: reviewSaying('Is this fair?', 'a2'), copies: [] };
    }
    const options = { names: 'none' } as const;
    const { bytes } = await exportArticles(articles(), 'csv', { ...context, options }, () => {});
    expect(await unpacked(bytes)).not.toMatch(/Mara|Lind/);
  });

  test('the text of the article, in reports', async () => {
    const page = await exported(riverTalks(), 'html', { text: false });
    expect(page).not.toContain('Yet the mood in the hall was calm');
    expect(page).not.toContain('assay-project');
    expect(page).toContain('Upper states release 33% less water');
  });

  test('other marks, when only claims are wanted', async () => {
    const { annotations } = JSON.parse(await exported(riverTalks(), 'json', { only: 'claims' }));
    expect(annotations).toHaveLength(3);
  });

  test('internal comments, unless they are asked for', async () => {
    const review = reviewSaying('Is this fair?', 'a2');
    const page = async (options: ExportOptions) =>
      decode((await exportArticle(riverTalks(), 'html', { ...context, options, review })).bytes);
    expect(await page({})).not.toContain('Is this fair?');
    expect(await page({ comments: true })).toContain('Is this fair?');
    expect(await page({ comments: true, names: 'initials' })).not.toContain('Krag');
  });
});

describe('a mark that another settles', () => {
  const open = articleOf(['One stands.', 'Two does not.']);
  const left = { ...marked(open, 1, { label: 'opinion' }), id: 'left' };
  const settling = { ...marked(open, 1, { label: 'claim' }), id: 'x', adjudicates: ['left'] };
  const both = { ...open, annotations: [left, settling] };

  test('is kept where everything is, and shown nowhere', async () => {
    const page = await exported(both, 'html');
    expect(page.match(/<mark /g)).toHaveLength(1);
    expect(JSON.parse(projectIn(page) ?? '').annotations).toHaveLength(2);
    expect(JSON.parse(await exported(both, 'json')).annotations).toHaveLength(2);
  });

  test('is announced as lost by every other format', async () => {
    const { bytes, losses } = await exportArticle(both, 'jsonld', context);
    expect(JSON.parse(decode(bytes)).items).toHaveLength(1);
    expect(losses).toEqual([{ kind: 'settled', count: 1 }]);
  });

  test.each<[ExportFormat, ExportOptions, string[]]>([
    ['json', { names: 'initials' }, ['claim']],
    ['jsonld', { names: 'initials' }, ['claim']],
    ['json', { only: 'claims' }, ['claim']],
    ['csv', { names: 'none', rows: 'marks' }, ['claim']],
  ])('does not come back in %s where %j is held back', async (format, options, kept) => {
    const { bytes, losses } = await exportArticle(both, format, { ...context, options });
    const text = decode(bytes);
    expect(['claim', 'opinion'].filter((label) => text.includes(label))).toEqual(kept);
    expect(losses.filter(({ kind }) => kind === 'settled')).toEqual(
      options.only ? [] : [{ kind: 'settled', count: 1 }],
    );
  });

  test('does not come back where the one that settles it is held back', async () => {
    const claim = { ...marked(open, 1, { label: 'claim' }), id: 'left' };
    const opinion = { ...marked(open, 1, { label: 'opinion' }), id: 'x', adjudicates: ['left'] };
    const other = { ...open, annotations: [claim, opinion] };
    for (const format of ['json', 'jsonld'] as const)
      expect(await exported(other, format, { only: 'claims' })).not.toContain('claim');
  });

  test('is counted in no overview', async () => {
    const claim = { ...marked(open, 1, { label: 'claim' }), id: 'left' };
    const { groups } = await overviewOf(
      only({ ...open, annotations: [claim, { ...settling, adjudicates: ['left'] }] }),
    );
    expect(groups.outlet).toMatchObject([{ claims: 1, undecided: 1 }]);
  });
});

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function unpacked(bytes: Uint8Array): Promise<string> {
  return Object.values(unzipSync(bytes)).map(decode).join('\n');
}
