/** An export in which a mark has slipped is never handed out: planted here in every format there is. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Annotation, bodiesOf, rangeOf } from '../../shared/annotation.ts';
import type { OpenArticle } from '../../shared/api.ts';
import { type ExportFormat, exportFormatNames } from '../../shared/export-format.ts';
import { selectRange } from '../../shared/selector.ts';
import { exportArticle } from './export-article.ts';
import { formats } from './formats.ts';
import { articleOf, context, marked } from './testing/articles.ts';
import { everyMark, verify } from './verify.ts';

/** What is printed is read by nobody but people; its page is the report's, and that is looked at. */
const named = exportFormatNames.filter((format) => format !== 'pdf');

const open = articleOf([
  'The 🌊 rises, they say.',
  'It rained in the 𝒜 valley.',
  'Nobody knows why.',
]);
const verdict = { id: 'false', name: 'False', ratingValue: 1, bestRating: 5, worstRating: 1 };
const article = {
  ...open.article,
  uri: 'https://a.example/',
};
const annotations = [
  marked(open, 0, { label: 'claim', note: 'Ask.', claimReview: { verdict } }),
  marked(open, 1, { label: 'claim', note: 'When?', claimReview: { verdict } }),
  marked(open, 2, { label: 'opinion', note: 'Hm.' }),
];
const whole: OpenArticle = { ...open, article, annotations };

type Damage = (marks: readonly Annotation[]) => Annotation[];
const { text } = article.versions[0];

/** What an offset counted in another unit does after the first emoji. */
const slipped: Damage = (marks) =>
  marks.map((mark, index) => {
    if (index === 0) return mark;
    const range = { start: rangeOf(mark).start - 1, end: rangeOf(mark).end - 1 };
    const { sentence: _, ...target } = mark.target;
    return { ...mark, target: { ...target, selector: selectRange(text, range) } };
  });
const dropped: Damage = (marks) => marks.slice(1);
const relabelled: Damage = (marks) =>
  marks.map((mark) => ({ ...mark, body: bodiesOf({ label: 'fact', note: 'Ask.' }) }));

afterEach(() => {
  vi.restoreAllMocks();
});

/** Tables have a row a sentence by default, and what stands on no whole sentence was announced as lost. */
const options = (format: ExportFormat) =>
  format === 'csv' || format === 'tsv' ? { rows: 'marks' as const } : {};

describe.each(named)('%s', (format) => {
  const asked = { ...context, options: options(format) };

  test('is handed out when it says what it was to say', async () => {
    await exportArticle(whole, format, asked);
  });

  test.each(Object.entries({ slipped, dropped, relabelled }))(
    'is not when marks were %s',
    async (_case, damage) => {
      const write = formats[format].write;
      vi.spyOn(formats[format], 'write').mockImplementation((shown, about) =>
        write({ ...shown, annotations: damage(shown.annotations) }, about),
      );
      await expect(exportArticle(whole, format, asked)).rejects.toMatchObject({
        failure: { reason: 'exportMismatch', format },
      });
    },
  );
});

test('the place in the file and the words beside it must agree', () => {
  const expected = everyMark(whole);
  const found = annotations.map((mark) => {
    const [{ start, end }, { exact, prefix, suffix }] = mark.target.selector;
    const [label = ''] = expected.flatMap((one) => (one.words === exact ? [one.label] : []));
    const position = { start, end, unit: 'utf16' as const };
    return { label, judgement: undefined, position, quote: { exact, prefix, suffix } };
  });
  verify('jsonld', text, expected, { marks: found });
  const [first, ...rest] = found;
  const other = { ...first, quote: { exact: 'Something else.', prefix: '', suffix: '' } };
  expect(() => verify('jsonld', text, expected, { marks: [other as never, ...rest] })).toThrow(
    expect.objectContaining({
      failure: {
        reason: 'exportMismatch',
        format: 'jsonld',
        label: 'claim',
        words: 'Something else.',
      },
    }),
  );
});
