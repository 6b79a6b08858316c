import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  type ICommentOptions,
  type IRunOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import {
  type Annotation,
  claimReviewOf,
  evidenceOf,
  labelOf,
  labels,
  noteOf,
  rangeOf,
} from '../../../shared/annotation.ts';
import type { OpenArticle } from '../../../shared/api.ts';
import {
  type ArticleVersion,
  type Block,
  currentVersion,
  textOf,
} from '../../../shared/article.ts';
import { withTables } from '../../../shared/table.ts';
import type { ExportContext } from '../context.ts';
import { speakerOf } from '../report/speaker.ts';
import { type Segment, type SegmentedBlock, segmentsByBlock } from '../segments.ts';
import { summaryOf } from '../summary.ts';
import { verdictSaid } from '../verdict-said.ts';
import { day, wordsIn } from '../words/words.ts';
import { isCommented } from './commented.ts';
import { characterLook, runsOf, styles } from './look.ts';
import { wordTable } from './table.ts';

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** What comments and footnotes are called by while the document is put together. */
interface Numbers {
  readonly comments: ReadonlyMap<Annotation, number>;
  readonly footnotes: ReadonlyMap<Annotation, number>;
}

export async function documentOf(open: OpenArticle, context: ExportContext): Promise<Uint8Array> {
  const { article, annotations } = open;
  const { template, now, program, options } = context;
  const version = currentVersion(article);
  const words = wordsIn(options.language);
  const commented = annotations.filter(isCommented);
  const cited = annotations.filter((mark) => evidenceOf(mark).length > 0);
  const numbers: Numbers = {
    comments: new Map(commented.map((mark, index) => [mark, index])),
    footnotes: new Map(cited.map((mark, index) => [mark, index + 1])),
  };
  const paragraph = ({ block, segments }: SegmentedBlock, look?: IRunOptions) =>
    blockParagraph(block, segments, look, version.text, numbers);
  const about = [
    article.siteName,
    article.byline,
    article.published && day(article.published, words),
  ];
  const children = [
    line([template.newsroom, template.heading ?? words.report, day(now.toISOString(), words)], {
      style: 'Kicker',
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(article.title) }),
    line([...about, article.uri], { style: 'Facts' }),
    new Paragraph({ style: 'Lead', children: runsOf(summaryOf(open, words, template).lead) }),
    ...(options.text === false
      ? claimParagraphs(version, annotations, context)
      : withTables(segmentsByBlock(version, annotations), ({ block }) => block.cell).flatMap(
          ({ item, table }) => (item ? [paragraph(item)] : wordTable(table, paragraph)),
        )),
    heading(words.definitions),
    ...labels.map(
      (label) =>
        new Paragraph({
          children: [
            new TextRun({ text: `${words.labels[label].name}: `, bold: true }),
            ...runsOf(words.labels[label].definition),
          ],
        }),
    ),
    new Paragraph({ style: 'Facts', children: runsOf(words.attributionRule) }),
    line([`${program}, ${day(now.toISOString(), words)}`, template.footer], { style: 'Facts' }),
  ];
  const document = new Document({
    creator: template.newsroom ?? program,
    title: article.title,
    styles,
    ...(options.text === false
      ? {}
      : {
          comments: { children: commented.map((mark, id) => comment(mark, id, context)) },
          footnotes: Object.fromEntries(
            cited.map((mark, index) => [index + 1, { children: [evidenceParagraph(mark)] }]),
          ),
        }),
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf(text) });
}

function line(parts: readonly (string | undefined)[], look: { style: string }): Paragraph {
  return new Paragraph({ ...look, children: runsOf(parts.filter(Boolean).join(' · ')) });
}

function blockParagraph(
  { kind, level = 2, author, handle, date, cell }: Block,
  segments: readonly Segment[],
  look: IRunOptions | undefined,
  text: string,
  numbers: Numbers,
): Paragraph {
  const by = [author, handle && `@${handle}`, date].filter(Boolean).join(', ');
  const speaker = by ? [new TextRun({ text: `${by}: `, bold: true })] : [];
  const children = [
    ...(kind === 'heading' ? [] : speaker),
    ...segments.flatMap((segment) => segmentRuns(segment, look, text, numbers)),
  ];
  switch (kind) {
    case 'heading': {
      const named = levels[Math.min(level, 5)];
      return new Paragraph({ ...(named ? { heading: named } : {}), children });
    }
    case 'listItem':
      return new Paragraph({ bullet: { level: 0 }, children });
    case 'quote':
    case 'post':
      return new Paragraph({ style: 'Quotation', children });
    case 'caption':
    case 'footnote':
      return new Paragraph({ style: 'Facts', children });
    case 'tableCell':
      return new Paragraph({ style: cell ? 'Cell' : 'Facts', children });
    default:
      return new Paragraph({ children });
  }
}

function segmentRuns(
  segment: Segment,
  look: IRunOptions | undefined,
  text: string,
  numbers: Numbers,
): ParagraphChild[] {
  const { start, end, shown, begins, ends } = segment;
  const label = shown && labelOf(shown);
  const idsOf = (marks: readonly Annotation[]) =>
    marks.flatMap((mark) => numbers.comments.get(mark) ?? []);
  const footnotes = ends.flatMap((mark) => numbers.footnotes.get(mark) ?? []);
  return [
    ...idsOf(begins).map((id) => new CommentRangeStart(id)),
    ...runsOf(text.slice(start, end), { ...look, ...(label && characterLook[label]) }),
    ...footnotes.map((id) => new FootnoteReferenceRun(id)),
    ...idsOf(ends).flatMap((id) => [
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
    ]),
  ];
}

function comment(
  mark: Annotation,
  id: number,
  { template, options }: ExportContext,
): ICommentOptions {
  const words = wordsIn(options.language);
  const review = claimReviewOf(mark);
  const lines = [
    words.labels[labelOf(mark) ?? 'claim'].name,
    speakerOf(mark, words),
    review?.claimReviewed && words.checkedAs(review.claimReviewed),
    verdictSaid(mark, template, words),
    review?.conclusion,
    noteOf(mark),
    // In the footnote too; LibreOffice 7 loses footnotes of documents with comments.
    evidenceText(mark) && words.evidenceIs(evidenceText(mark)),
  ];
  return {
    id,
    author: mark.creator.name || 'Assay',
    initials: mark.creator.name
      .split(/\s+/)
      .map((part) => part.charAt(0))
      .join(''),
    date: new Date(mark.modified),
    children: lines.flatMap((text) => (text ? [new Paragraph({ children: runsOf(text) })] : [])),
  };
}

function evidenceParagraph(mark: Annotation): Paragraph {
  return new Paragraph({ style: 'FootnoteText', children: runsOf(` ${evidenceText(mark)}`) });
}

function evidenceText(mark: Annotation): string {
  const pieces = evidenceOf(mark).map(({ title, locator, uri, quote }) =>
    [title, locator, quote && `“${quote}”`, uri].filter(Boolean).join(', '),
  );
  return pieces.join('; ');
}

function claimParagraphs(
  version: ArticleVersion,
  annotations: readonly Annotation[],
  { template, options }: ExportContext,
): Paragraph[] {
  const words = wordsIn(options.language);
  const claims = annotations.filter((mark) => labelOf(mark) === 'claim');
  return claims.flatMap((mark) => {
    const review = claimReviewOf(mark);
    const said = [speakerOf(mark, words), verdictSaid(mark, template, words)];
    const facts = said.filter(Boolean).join(' · ');
    return [
      new Paragraph({
        children: [
          new TextRun({ text: '', bold: true }),
          ...runsOf(review?.claimReviewed ?? textOf(version, rangeOf(mark)), { bold: true }),
        ],
      }),
      new Paragraph({ style: 'Facts', children: runsOf(facts) }),
      new Paragraph({ children: runsOf(review?.conclusion ?? noteOf(mark)) }),
      evidenceParagraph(mark),
    ];
  });
}
