import { readFileSync } from 'node:fs';
import sbd from 'sbd';
import { split } from 'sentence-splitter';
import { goldenCases } from '../../main/segmentation/golden-cases.ts';
import { segment } from '../../main/segmentation/segment.ts';
import { plainGolden } from '../../main/segmentation/testing/plain-golden.ts';
import { measureNow, relative } from './speed.ts';

const sample = new URL('../../renderer/library/sample-article.txt', import.meta.url);

type Split = (text: string, language: string) => readonly string[];

const platform: Split = (text, language) =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(
    (part) => part.segment,
  );

const tools: readonly (readonly [string, Split])[] = [
  [
    '**Assay**',
    (text, language) => segment(text, language).map(({ start, end }) => text.slice(start, end)),
  ],
  ['Intl.Segmenter', platform],
  [
    'sentence-splitter',
    (text) =>
      split(text)
        .filter(({ type }) => type === 'Sentence')
        .map(({ raw }) => raw),
  ],
  ['sbd', (text) => sbd.sentences(text, { newline_boundaries: false })],
];

/** The share of cases that are parted exactly as a person would. */
export function segmentationRows() {
  const cases = Object.entries(goldenCases).flatMap(([language, all]) =>
    all.map((golden) => ({ language, ...plainGolden(golden) })),
  );
  const english = cases.filter(({ language }) => language === 'en');
  const others = cases.filter(({ language }) => language !== 'en');
  const article = readFileSync(sample, 'utf8');
  const long = Array.from({ length: 60 }, () => article);
  const speeds = tools.map(([, tool]) => measureNow(long, (text) => void tool(text, 'en')));
  return {
    cases: cases.length,
    languages: Object.keys(goldenCases).length,
    rows: tools.map(([name, tool], index) => [
      name,
      share(english, tool),
      share(others, tool),
      relative(speeds, index),
    ]),
  };
}

function share(
  cases: readonly { text: string; language: string; expected: readonly string[] }[],
  tool: Split,
): string {
  const right = cases.filter(({ text, language, expected }) => {
    const found = tool(text, language)
      .map((sentence) => sentence.trim())
      .filter(Boolean);
    return JSON.stringify(found) === JSON.stringify(expected);
  });
  return `${right.length} of ${cases.length}`;
}
