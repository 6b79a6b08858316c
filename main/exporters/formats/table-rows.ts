import {
  type Annotation,
  attributionOf,
  claimReviewOf,
  evidenceOf,
  labelOf,
  noteOf,
  rangeOf,
} from '../../../shared/annotation.ts';
import type { OpenArticle } from '../../../shared/api.ts';
import { currentVersion, textOf } from '../../../shared/article.ts';
import { sentencesTouched } from '../../../shared/ledger.ts';
import { sentencesByBlock } from '../../../shared/sentences.ts';
import { marksBySentence } from '../sentence-marks.ts';

export type Row = Readonly<Record<string, string>>;
type Cells = Readonly<Record<string, string | number>>;

const judgementColumns = [
  'label',
  'note',
  'attribution',
  'speaker',
  'claim',
  'verdict',
  'conclusion',
  'evidence',
  'marked_by',
  'modified',
] as const;
const placeColumns = ['start', 'end', 'text'] as const;
export const sentenceColumns = ['sentence', 'block', ...placeColumns, ...judgementColumns, 'mark'];
export const markColumns = ['mark', 'sentence', ...placeColumns, ...judgementColumns];

/** One row a sentence; where several marks stand on one, their cells are joined with " | " in the same order. */
export function sentenceRows(open: OpenArticle): Cells[] {
  const version = currentVersion(open.article);
  const marks = marksBySentence(open);
  return sentencesByBlock(version).flatMap(({ block, sentences }) =>
    sentences.map((sentence) => {
      const own = marks[sentence.index] ?? [];
      const cells = own.map((mark) => ({ ...judgementCells(mark), mark: mark.id }));
      const joined = [...judgementColumns, 'mark' as const].map((column) => [
        column,
        joinedCells(cells.map((one) => one[column])),
      ]);
      return {
        sentence: sentence.index,
        block: block.kind,
        start: sentence.start,
        end: sentence.end,
        text: textOf(version, sentence),
        ...Object.fromEntries(joined),
      };
    }),
  );
}

/** One row a mark, with the sentence it begins in. */
export function markRows({ article, annotations }: OpenArticle): Cells[] {
  const version = currentVersion(article);
  return annotations.map((mark) => {
    const range = rangeOf(mark);
    return {
      mark: mark.id,
      sentence: sentencesTouched(version.sentences, range).from,
      ...range,
      text: textOf(version, range),
      ...judgementCells(mark),
    };
  });
}

function judgementCells(mark: Annotation): Record<(typeof judgementColumns)[number], string> {
  const attribution = attributionOf(mark);
  const review = claimReviewOf(mark);
  return {
    label: labelOf(mark) ?? '',
    note: noteOf(mark),
    attribution: attribution?.kind ?? '',
    speaker: attribution?.name ?? '',
    claim: review?.claimReviewed ?? '',
    verdict: review?.verdict?.name ?? '',
    conclusion: review?.conclusion ?? '',
    evidence: evidenceOf(mark)
      .map(({ title, uri, locator }) => [title, locator, uri].filter(Boolean).join(', '))
      .join('; '),
    marked_by: mark.creator.name,
    modified: mark.modified,
  };
}

function joinedCells(cells: readonly string[]): string {
  if (cells.length < 2) return cells[0] ?? '';
  return cells.some(Boolean)
    ? cells.map((cell) => cell.replaceAll(' | ', '\\ | ')).join(' | ')
    : '';
}
