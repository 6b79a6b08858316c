import {
  type Annotation,
  attributionOf,
  claimReviewOf,
  evidenceOf,
  labelOf,
  noteOf,
  rangeOf,
  withoutSettled,
} from './annotation.ts';
import { type Article, currentVersion, type TextRange, textOf } from './article.ts';
import { notInXml, withoutGaps } from './characters.ts';
import { isReviewable } from './claim-review.ts';
import { decisionsByMark } from './decision.ts';
import { capturesOf, contentsOf, marksLeaving, withinRoom } from './export-contents.ts';
import { type ExportFormat, exportFormats } from './export-format.ts';
import { type ExportOptions, holdsEverything } from './export-options.ts';
import type { OpenReview } from './review-operations.ts';

export const lossKinds = [
  'mark',
  'settled',
  'overlap',
  'part',
  'position',
  'edge',
  'note',
  'attribution',
  'claimReview',
  'evidence',
  'person',
  'capture',
  'decision',
  'comment',
  'character',
  'data',
] as const;
export type LossKind = (typeof lossKinds)[number];

/** Something of the article that a format has no place for. */
export interface Loss {
  readonly kind: LossKind;
  /** How many marks lose it; of `character`, `capture` and `comment`, how many of those. */
  readonly count: number;
}

type Detail = 'note' | 'attribution' | 'claimReview' | 'evidence' | 'person';
const details: Readonly<Record<Detail, (mark: Annotation) => boolean>> = {
  note: (mark) => noteOf(mark) !== '',
  attribution: (mark) => attributionOf(mark) !== undefined,
  claimReview: (mark) => claimReviewOf(mark) !== undefined,
  evidence: (mark) => evidenceOf(mark).length > 0,
  person: () => true,
};
const all = Object.keys(details) as Detail[];

/** What a program that reads the format cannot know of a mark. Formats that are not here keep every detail. */
const forgotten: Partial<Readonly<Record<ExportFormat, readonly Detail[]>>> = {
  csv: ['claimReview', 'evidence'],
  tsv: ['claimReview', 'evidence'],
  hypothesis: ['claimReview', 'evidence'],
  claimreview: ['note', 'evidence'],
  doccano: all,
  'label-studio': ['claimReview', 'evidence', 'person'],
  'cas-json': ['claimReview', 'evidence'],
  xmi: ['claimReview', 'evidence'],
  conll: all,
  brat: ['claimReview', 'evidence', 'person'],
};

/** Marks of which another one settles the disagreement are part of what is opened again as it was, and of nothing else. */
export function keepsSettled(format: ExportFormat, options: ExportOptions): boolean {
  return (format === 'json' || format === 'html') && holdsEverything(options);
}

/** Of what the losses are counted. */
export interface ExportedParts {
  readonly article: Article;
  readonly annotations: readonly Annotation[];
  /** Left out where nobody asked for it. */
  readonly review?: Pick<OpenReview, 'decisions' | 'threads'> | undefined;
  /** Where checks can be read: without it there is no ClaimReview. */
  readonly address?: string | undefined;
  /** How many copies of evidence could be read; all that there is room for, unless somebody tried. */
  readonly copies?: number | undefined;
}

/** What would be lost; empty for a format that keeps everything. The same before an export and in its result. */
export function losses(
  format: ExportFormat,
  { article, annotations: given, review, address, copies }: ExportedParts,
  options: ExportOptions = {},
): Loss[] {
  const { rows } = options;
  const { text, sentences } = currentVersion(article);
  const whole = marksLeaving(given, options);
  const annotations = keepsSettled(format, options)
    ? whole
    : marksLeaving(withoutSettled(given), options);
  const found = new Map<LossKind, number>();
  const lose = (kind: LossKind, count: number) => {
    if (count > 0) found.set(kind, (found.get(kind) ?? 0) + count);
  };
  const loseMarks = (kind: LossKind, lost: (mark: Annotation) => boolean) => {
    lose(kind, annotations.filter(lost).length);
  };
  lose('settled', whole.length - annotations.length);
  const bySentence =
    format === 'doccano' ? rows === 'sentences' : isTable(format) && rows !== 'marks';
  if (bySentence) {
    const whole = new Set(sentences.map(({ start, end }) => `${start}-${end}`));
    loseMarks('part', (mark) => !whole.has(keyOf(rangeOf(mark))));
  }
  if (format === 'claimreview') {
    const isTold = (mark: Annotation) =>
      address !== undefined && isReviewable(labelOf(mark), claimReviewOf(mark));
    loseMarks('mark', (mark) => !isTold(mark));
    loseMarks('position', isTold);
  }
  if (format === 'conll') {
    const { kept, blank } = inOneLayer(annotations, text);
    lose('mark', blank);
    lose('overlap', annotations.length - blank - kept.length);
    lose('edge', kept.filter((mark) => hasGaps(text, rangeOf(mark))).length);
  }
  if (format === 'brat') {
    const wordsOf = (mark: Annotation) => textOf({ text }, rangeOf(mark));
    loseMarks('mark', (mark) => /^[\n\r]+$/.test(wordsOf(mark)));
    loseMarks('edge', (mark) => /^[\n\r]+[^\n\r]|[^\n\r][\n\r]+$/.test(wordsOf(mark)));
  }
  if (format === 'xmi') {
    const said = annotations.flatMap((mark) => [noteOf(mark), attributionOf(mark)?.name ?? '']);
    for (const one of [text, ...said]) lose('character', one.match(notInXml)?.length ?? 0);
  }
  const contents = contentsOf(format, options);
  const captures = capturesOf(whole);
  lose(
    'capture',
    captures.length - (contents.captures ? (copies ?? withinRoom(captures).length) : 0),
  );
  if (review && !contents.review) {
    lose('decision', decisionsByMark(review.decisions).size);
    if (!showsComments(format, options)) lose('comment', commentsIn(review));
  }
  if (isForReaders(format) && !contents.project) lose('data', annotations.length);
  for (const detail of forgotten[format] ?? []) loseMarks(detail, details[detail]);
  return lossKinds.flatMap((kind) => {
    const count = found.get(kind);
    return count === undefined ? [] : [{ kind, count }];
  });
}

function commentsIn({ threads }: Pick<OpenReview, 'threads'>): number {
  return threads.flatMap(({ comments }) => comments).filter(({ text }) => text !== '').length;
}

function showsComments(format: ExportFormat, { comments }: ExportOptions): boolean {
  return comments === true && (format === 'html' || format === 'pdf');
}

function isForReaders(format: ExportFormat): boolean {
  return exportFormats[format].audience === 'readers';
}

/** Of many articles together. */
export function summed(all: readonly Loss[]): Loss[] {
  return lossKinds.flatMap((kind) => {
    const count = all.reduce((sum, loss) => (loss.kind === kind ? sum + loss.count : sum), 0);
    return count === 0 ? [] : [{ kind, count }];
  });
}

/** The marks that a layer without overlaps can hold: the first of those that meet. Marks that hold no word are `blank`. */
export function inOneLayer(
  annotations: readonly Annotation[],
  text: string,
): { readonly kept: readonly Annotation[]; readonly blank: number } {
  const kept: Annotation[] = [];
  let blank = 0;
  let at = 0;
  for (const mark of annotations.toSorted((a, b) => rangeOf(a).start - rangeOf(b).start)) {
    const range = rangeOf(mark);
    const { start, end } = withoutGaps(text, range);
    if (start === end) blank += 1;
    else if (range.start >= at) {
      kept.push(mark);
      at = range.end;
    }
  }
  return { kept, blank };
}

const wording: Readonly<Record<LossKind, (count: string, plural: boolean) => string>> = {
  mark: (count) => `${count} cannot be part of it`,
  settled: (count) => `${count} that another settles`,
  overlap: (count, plural) =>
    `${count} overlap${plural ? '' : 's'} another and stay${plural ? '' : 's'} out`,
  part: (count) => `${count} on other than one whole sentence`,
  position: (count) => `the places of ${count}`,
  edge: (count) => `white space at the edge of ${count}`,
  note: (count) => `the notes of ${count}`,
  attribution: (count) => `who says it, of ${count}`,
  claimReview: (count) => `the check and verdict of ${count}`,
  evidence: (count) => `the evidence of ${count}`,
  person: (count) => `who made ${count}`,
  capture: (count) => `${count} of evidence`,
  decision: (count) => `the decisions on ${count}`,
  comment: (count) => count,
  character: (count) => `${count} become a replacement character`,
  data: () => 'Assay cannot open it again: it is for reading',
};

const nouns: Partial<Readonly<Record<LossKind, readonly [one: string, several: string]>>> = {
  character: ['character', 'characters'],
  capture: ['copy', 'copies'],
  comment: ['comment', 'comments'],
};

/** "the notes of 3 marks": completes "This leaves out: …". */
export function lossPhrase({ kind, count }: Loss): string {
  const [one, several] = nouns[kind] ?? ['mark', 'marks'];
  return wording[kind](`${count} ${count === 1 ? one : several}`, count !== 1);
}

function hasGaps(text: string, range: TextRange): boolean {
  return keyOf(withoutGaps(text, range)) !== keyOf(range);
}

function isTable(format: ExportFormat): boolean {
  return format === 'csv' || format === 'tsv';
}

function keyOf({ start, end }: TextRange): string {
  return `${start}-${end}`;
}
