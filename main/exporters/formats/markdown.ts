import {
  type Annotation,
  claimReviewOf,
  evidenceOf,
  labelOf,
  noteOf,
} from '../../../shared/annotation.ts';
import { type Block, currentVersion, textOf } from '../../../shared/article.ts';
import { type Grid, itemsOf, withTables } from '../../../shared/table.ts';
import type { ExportContext } from '../context.ts';
import { textIn } from '../damaged.ts';
import type { Format } from '../format.ts';
import { labelNamed } from '../found-mark.ts';
import { type Note, numberNotes } from '../notes.ts';
import { speakerOf } from '../report/speaker.ts';
import { type Segment, type SegmentedBlock, segmentsByBlock } from '../segments.ts';
import { summaryOf } from '../summary.ts';
import { verdictSaid } from '../verdict-said.ts';
import { everyMark } from '../verify.ts';
import type { ReportWords } from '../words/english.ts';
import { day, wordsIn } from '../words/words.ts';

/**
 * CommonMark with footnotes, https://github.github.com/gfm/ : marks are `<mark>` elements, which most viewers show and
 * everybody can read. For reading only: positions are gone.
 */
export const markdown: Format = {
  write: (open, context) => {
    const { article, annotations } = open;
    const version = currentVersion(article);
    const words = wordsIn(context.options.language);
    const notes = numberNotes(annotations);
    const numbers = new Map(notes.map(({ mark, number }) => [mark, number]));
    // Counted, so that a mark in several pieces can be told from others.
    const order = new Map(annotations.map((mark, index) => [mark, index + 1]));
    const wordsOf = ({ segments }: SegmentedBlock) =>
      segments.map((one) => segmentText(version.text, one, { numbers, order, words })).join('');
    const parts = withTables(segmentsByBlock(version, annotations), ({ block }) => block.cell);
    const blocks = parts.flatMap(({ item, table }) =>
      table && gapsIn(table) <= mostGaps
        ? tableText(table, wordsOf)
        : (table ? itemsOf(table) : [item]).map((one) => blockText(one.block, wordsOf(one))),
    );
    const about = [
      article.siteName,
      article.byline,
      article.published && day(article.published, words),
    ];
    const page = [
      `# ${inline(article.title)}`,
      inline([...about, article.uri].filter(Boolean).join(' · ')),
      inline(summaryOf(open, words, context.template).lead),
      ...(context.options.text === false
        ? notes.map(
            ({ mark }) =>
              `> ${quoted(textOf(version, mark.target.selector[0]))}[^${numbers.get(mark)}]`,
          )
        : blocks),
      notes.map((note) => footnote(note, context, words)).join('\n'),
      inline(`${context.program}, ${day(context.now.toISOString(), words)}.`),
    ];
    return `${page.filter(Boolean).join('\n\n')}\n`;
  },
  expected: (open, { options }) => (options.text === false ? [] : everyMark(open)),
  read: (bytes, name) => {
    const text = textIn(bytes, name, 'Markdown file');
    const found = new Map<string, { exact: string; end: number }>();
    for (const { 0: mark, 1: title = '', 2: content = '', index } of text.matchAll(
      /<mark title="([^"]*)">([\s\S]*?)<\/mark>/g,
    ))
      for (const one of title.split(', ')) {
        const { exact, end } = found.get(one) ?? { exact: '', end: index };
        // What stands between two pieces of one mark, but for references, parts blocks.
        const gap = text.slice(end, index).replace(/\[\^\d+\]/g, '') ? '\n' : '';
        const plain = unescaped(content.replace(/^\*\*\S\*\* /, ''));
        found.set(one, { exact: exact + gap + plain, end: index + mark.length });
      }
    return {
      marks: [...found].map(([title, { exact }]) => {
        const label = title.split(' ')[0] ?? '';
        const known = labelNamed(label);
        return { label, judgement: known && { label: known }, quote: { exact } };
      }),
    };
  },
};

interface Numbering {
  readonly numbers: ReadonlyMap<Annotation, number>;
  readonly order: ReadonlyMap<Annotation, number>;
  readonly words: ReportWords;
}

function segmentText(
  text: string,
  { start, end, marks, shown, begins, ends }: Segment,
  { numbers, order, words: say }: Numbering,
): string {
  const words = inline(text.slice(start, end));
  const label = shown && labelOf(shown);
  const references = ends.map((mark) => (numbers.has(mark) ? `[^${numbers.get(mark)}]` : ''));
  if (!label) return words + references.join('');
  const title = marks.map((mark) => `${labelOf(mark)} ${order.get(mark)}`).join(', ');
  const letter = begins.includes(shown) ? `**${say.labels[label].letter}** ` : '';
  return `<mark title="${title}">${letter}${words}</mark>${references.join('')}`;
}

function blockText(block: Block, text: string): string {
  const { kind, level = 2 } = block;
  const by = bylineOf(block);
  switch (kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(level + 1, 6))} ${text.replace(/\\?\n/g, ' ')}`;
    case 'listItem':
      return `- ${text.replaceAll('\n', '\n  ')}`;
    case 'quote':
    case 'post':
      return `> ${text.replaceAll('\n', '\n> ')}${by && `\n>\n> ${by}`}`;
    default:
      return speakerOfBlock(block) + text;
  }
}

function bylineOf({ author, handle, date }: Block): string {
  const by = [author, handle && `@${handle}`, date].filter(Boolean).join(', ');
  return by && `— ${inline(by)}`;
}

function speakerOfBlock({ author }: Block): string {
  return author ? `**${inline(author)}:** ` : '';
}

/** More than this are not written: the file could grow to a thousand times the text. */
const mostGaps = 100_000;

function gapsIn(table: Grid<unknown>): number {
  return table.rows.length * table.columns - itemsOf(table).length;
}

/**
 * A table has a head, empty where nothing names its columns, and no cell that reaches over others. A cell is one line: line
 * ends in it become `<br>`.
 */
function tableText(
  { rows, columns }: Grid<SegmentedBlock>,
  wordsOf: (of: SegmentedBlock) => string,
): string {
  const line = (words: readonly string[] = []) =>
    `| ${Array.from({ length: columns }, (_, column) => words[column] ?? '').join(' | ')} |`;
  const cell = (items: readonly SegmentedBlock[]) =>
    items
      .map((one) => cellText(one.block, wordsOf(one)))
      .map((text) => text.replace(/\\\n/g, '<br>'))
      .join('<br><br>');
  const lines: string[][] = rows.map(() => []);
  for (const [row, { cells }] of rows.entries())
    for (const { column, items } of cells) (lines[row] ?? [])[column] = cell(items);
  const [head, ...body] = rows[0]?.header ? lines : [[], ...lines];
  return [line(head), `|${' --- |'.repeat(columns)}`, ...body.map(line)].join('\n');
}

function cellText(block: Block, text: string): string {
  const by = bylineOf(block);
  switch (block.kind) {
    case 'listItem':
      return `• ${text}`;
    case 'quote':
    case 'post':
      return text + (by && `<br>${by}`);
    default:
      return speakerOfBlock(block) + text;
  }
}

function footnote({ number, mark }: Note, { template }: ExportContext, words: ReportWords): string {
  const review = claimReviewOf(mark);
  const facts = [
    words.labels[labelOf(mark) ?? 'claim'].name,
    verdictSaid(mark, template, words),
    speakerOf(mark, words),
    mark.creator.name && words.markedBy(mark.creator.name),
  ];
  const evidence = evidenceOf(mark).map(({ title, locator, uri }) =>
    [title, locator, uri].filter(Boolean).join(', '),
  );
  const lines = [
    facts.filter(Boolean).join(' · '),
    review?.claimReviewed && words.checkedAs(review.claimReviewed),
    review?.conclusion,
    noteOf(mark),
    evidence.length > 0 ? words.evidenceIs(evidence.join('; ')) : '',
  ];
  return `[^${number}]: ${lines
    .filter((one) => one)
    .map((one) => inline(one ?? ''))
    .join('\n    ')}`;
}

function quoted(text: string): string {
  return inline(text).replaceAll('\n', '\n> ');
}

/** Text that Markdown reads as text. Line ends of the article become hard ones. */
function inline(text: string): string {
  return text
    .replace(/[\\`*_[\]|~^$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(\s*)([#+\-=:])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
    .replace(/\r\n|[\r\n]/g, '\\\n');
}

function unescaped(text: string): string {
  return text
    .replace(/\\\n|<br>/g, '\n')
    .replace(/\\([\\`*_[\]|~^$#+\-=:.)])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
