import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Judgement, judgementOf, labels, rangeOf } from '../../shared/annotation.ts';
import type { OpenArticle } from '../../shared/api.ts';
import { type ImportFormat, importFormatNames } from '../../shared/export-format.ts';
import { losses, lossPhrase } from '../../shared/export-losses.ts';
import type { ExportOptions } from '../../shared/export-options.ts';
import { codePointsOf } from '../../shared/text-units.ts';
import { exportArticle, readMarks } from './export-article.ts';
import type { FoundMark } from './found-mark.ts';
import { articleOf, context, marked, riverTalks } from './testing/articles.ts';

const hostile = [
  '👩‍👧‍👦 and 🇩🇰, then 𝒜.',
  'e\u0301 a\u0308 combining',
  'שלום עולם, مرحبا',
  'one\r\ntwo\rthree\nfour',
  '“quotes” "double" \'single\' `back`',
  'tab\there\tand there',
  '=cmd|"/C calc"!A0',
  "'=already",
  '</script><!-- <script>alert(1)</script> --> ]]>',
  'line\u2028and\u2029paragraph',
  '\ufeff\u200b\u202eright to left',
  'nul\0 bell\u0007 nel\u0085',
  'a | b \\ | c',
  '- list # heading 1. _em_ **b** [x](y) <mark>',
  '{"json": [1]}',
];
const words = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
);
const judgements: fc.Arbitrary<Judgement> = fc.record(
  {
    label: fc.constantFrom(...labels),
    note: fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', minLength: 1 })),
    attribution: fc.record({
      kind: fc.constantFrom('quoted' as const, 'reported' as const),
      name: fc.constantFrom('Fay', 'Ministry of | Water', '👩‍👧 =x'),
    }),
  },
  { requiredKeys: ['label'] },
);

interface Sample {
  readonly open: OpenArticle;
}

const samples: fc.Arbitrary<Sample> = fc
  .array(fc.tuple(words, judgements, fc.nat(), fc.nat(), fc.boolean()), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => {
    const open = articleOf(parts.map(([text]) => text));
    const annotations = parts.map(([text, judgement, from, length, whole], index) => {
      if (whole) return marked(open, index, judgement);
      const start = from % text.length;
      return marked(open, index, judgement, [start, start + 1 + (length % (text.length - start))]);
    });
    const whole = annotations.filter((mark) => isWhole(open, mark));
    return {
      open: { ...open, annotations: whole.sort((a, b) => rangeOf(a).start - rangeOf(b).start) },
    };
  });

/** Marks do not part a character: nobody can select half a surrogate pair. */
function isWhole(open: OpenArticle, mark: OpenArticle['annotations'][number]): boolean {
  const [{ text }] = open.article.versions;
  const { start, end } = rangeOf(mark);
  const parted = (at: number) =>
    /^[\udc00-\udfff]$/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
  return !parted(start) && !parted(end);
}

function rangeIn(open: OpenArticle, { position, text }: FoundMark): string {
  if (!position) return '';
  const { start, end, unit } = position;
  if (unit === 'utf16') return `${start}-${end}`;
  const points = codePointsOf(text ?? open.article.versions[0].text);
  return `${points.toUtf16(start)}-${points.toUtf16(end)}`;
}

async function back(open: OpenArticle, format: ImportFormat, options: ExportOptions) {
  const { bytes, losses: lost } = await exportArticle(open, format, { ...context, options });
  expect(lost).toEqual(losses(format, open, options));
  return {
    marks: readMarks(format, bytes, 'file').marks,
    lost: new Set(lost.map(({ kind }) => kind)),
  };
}

const positioned: readonly [ImportFormat, ExportOptions][] = [
  ['json', {}],
  ['html', {}],
  ['jsonld', {}],
  ['hypothesis', {}],
  ['doccano', {}],
  ['label-studio', {}],
  ['cas-json', {}],
  ['xmi', {}],
  ['brat', {}],
  ['csv', { rows: 'marks' }],
  ['tsv', { rows: 'marks' }],
];

describe('what goes out comes back, apart from what was announced', () => {
  test.each(positioned)('%s %j', async (format, options) => {
    await fc.assert(
      fc.asyncProperty(samples, async ({ open }) => {
        const { marks, lost } = await back(open, format, options);
        expect(marks).toHaveLength(open.annotations.length);
        open.annotations.forEach((mark, index) => {
          const found = marks[index];
          const { start, end } = rangeOf(mark);
          if (!lost.has('edge') && !lost.has('mark'))
            expect(found && rangeIn(open, found)).toBe(`${start}-${end}`);
          const { label, note, attribution } = judgementOf(mark) ?? {};
          expect(found?.judgement?.label).toBe(label);
          if (!lost.has('note') && !lost.has('character'))
            expect(found?.judgement?.note).toBe(note);
          if (!lost.has('attribution')) expect(found?.judgement?.attribution).toEqual(attribution);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('CoNLL, of marks that do not overlap and have no gaps at their edges', async () => {
    await fc.assert(
      fc.asyncProperty(samples, async ({ open }) => {
        const { marks, lost } = await back(open, 'conll', {});
        if (lost.has('edge') || lost.has('mark') || lost.has('overlap')) return;
        expect(marks.map((mark) => rangeIn(open, mark))).toEqual(
          open.annotations.map((mark) => `${rangeOf(mark).start}-${rangeOf(mark).end}`),
        );
      }),
      { numRuns: 60 },
    );
  });

  test.each(['markdown', 'docx', 'csv'] as const)(
    '%s is written whatever the text is',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(samples, async ({ open }) => {
          await exportArticle(open, format, context);
        }),
        { numRuns: format === 'docx' ? 15 : 60 },
      );
    },
  );
});

test.each(['html', 'markdown', 'docx'] as const)(
  '%s takes a mark that reaches over several blocks, with others in it',
  async (format) => {
    const open = articleOf(['One two.', 'Three four.', 'Five six.']);
    const annotations = [
      marked(open, 0, { label: 'claim', note: 'Both?' }, [4, 25]),
      marked(open, 1, { label: 'opinion', note: 'Whose?' }, [0, 5]),
    ];
    const { bytes } = await exportArticle({ ...open, annotations }, format, context);
    expect(bytes.length).toBeGreaterThan(0);
  },
);

test.each(importFormatNames)('%s takes a sentence of 100 kB', async (format) => {
  const open = articleOf([`${'Wörter 🌊 '.repeat(10_000)}.`, 'Ende.']);
  const annotations = [marked(open, 0, { label: 'claim' }), marked(open, 1, { label: 'fact' })];
  const { bytes } = await exportArticle({ ...open, annotations }, format, context);
  expect(readMarks(format, bytes, 'file').marks).toHaveLength(format === 'claimreview' ? 0 : 2);
});

test.each(importFormatNames)('%s refuses what is no such file in one sentence', (format) => {
  for (const junk of [
    '',
    'no such thing {',
    '{"a":1}',
    '<html><p>Hello</p></html>',
    'PK\u0003\u0004',
  ])
    try {
      const { marks } = readMarks(format, new TextEncoder().encode(junk), 'file');
      expect(marks).toEqual([]);
    } catch (error) {
      expect(error).toMatchObject({ failure: { reason: 'inputDamaged', name: 'file' } });
    }
});

test('losses are counted and worded', () => {
  const said = losses('doccano', riverTalks()).map(lossPhrase);
  expect(said).toEqual([
    'the notes of 3 marks',
    'who says it, of 4 marks',
    'the check and verdict of 2 marks',
    'the evidence of 2 marks',
    'who made 9 marks',
  ]);
  expect(losses('jsonld', riverTalks())).toEqual([]);
  expect(losses('csv', riverTalks())).toContainEqual({ kind: 'part', count: 2 });
});
