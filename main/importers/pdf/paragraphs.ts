import type { Draft } from '../blocks.ts';
import { parseSignature, postOf } from '../post.ts';
import { joinLines, wordsOf } from './hyphens.ts';
import type { PlacedLine as Line } from './page-text.ts';
import { measureType, type Typeface } from './typeface.ts';

const listMark = /^(?:[•▪‣◦●○■□–—-]|\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/;
const ended = /[\p{Sentence_Terminal}…:：][\s"'\p{Pi}\p{Pf}\p{Pe}\d⁰¹²³⁴-⁹]*$/u;
const noteMark = /^(?:\[?\d{1,3}[\].]?|[⁰¹²³⁴-⁹]{1,3}|[*†‡§])\s*(?=\S)/u;

interface Paragraph {
  readonly kind: Draft['kind'];
  readonly lines: Line[];
  readonly level?: number;
}

/**
 * Lines in reading order to blocks: notes, which are small and at the foot of pages, come after the text. The page of a
 * block is the one it begins on.
 */
export function paragraphsOf(pages: readonly (readonly Line[])[]): Draft[] {
  const lines = pages.flat();
  const type = measureType(lines);
  const notes = pages.flatMap((page) => notesOf(page, type));
  const noted = new Set(notes);
  const body = group(
    lines.filter((line) => !noted.has(line)),
    type,
  );
  const words = wordsOf(lines);
  const draft = (paragraph: Paragraph): Draft => ({
    kind: paragraph.kind,
    ...(paragraph.level ? { level: paragraph.level } : {}),
    text: joinLines(paragraph.lines, words).replace(
      paragraph.kind === 'listItem' ? listMark : /^$/,
      '',
    ),
    page: paragraph.lines[0]?.page ?? 1,
  });
  return [...withPosts(body.map(draft)), ...groupNotes(notes).map(draft)];
}

/** The small lines under the last line of body type on a page, if they begin like notes. */
function notesOf(page: readonly Line[], type: Typeface): Line[] {
  const small = (line: Line) => line.size < type.size * 0.93;
  const notes: Line[] = [];
  let column: Line[] = [];
  const endColumn = () => {
    const first = column.findLastIndex((line) => !small(line)) + 1;
    const foot = column.slice(first);
    const begin = foot.findIndex(({ text }) => noteMark.test(text));
    if (begin >= 0 && first > 0) notes.push(...foot.slice(begin));
    column = [];
  };
  for (const line of page) {
    const before = column.at(-1);
    if (before && line.y > before.y + before.size) endColumn();
    column.push(line);
  }
  endColumn();
  return notes;
}

function groupNotes(lines: readonly Line[]): Paragraph[] {
  const notes: Paragraph[] = [];
  for (const line of lines) {
    const last = notes.at(-1);
    if (last && !noteMark.test(line.text)) last.lines.push(line);
    else notes.push({ kind: 'footnote', lines: [line] });
  }
  return notes;
}

function group(lines: readonly Line[], type: Typeface): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const [index, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    const before = last?.lines.at(-1);
    if (isTableRow(line, lines[index - 1], lines[index + 1])) {
      paragraphs.push({ kind: 'tableCell', lines: [line] });
      continue;
    }
    const level = type.headingLevel(line, lines[index - 1], lines[index + 1]);
    if (last && before && goesOn(last, before, line, level, type)) last.lines.push(line);
    else if (level) paragraphs.push({ kind: 'heading', level, lines: [line] });
    else paragraphs.push({ kind: isItem(line) ? 'listItem' : 'paragraph', lines: [line] });
  }
  return paragraphs;
}

function isItem({ text }: Line): boolean {
  return listMark.test(text) && !parseSignature(text);
}

/** Several cells in a row, or two in this one and the next to it. */
function isTableRow(
  { gaps, page }: Line,
  before: Line | undefined,
  after: Line | undefined,
): boolean {
  if (gaps >= 2) return true;
  const alike = (other: Line | undefined) => other?.page === page && other.gaps >= 1;
  return gaps === 1 && (alike(before) || alike(after));
}

function goesOn(
  last: Paragraph,
  before: Line,
  line: Line,
  level: number | undefined,
  type: Typeface,
): boolean {
  const gap = before.y - line.y;
  const sameColumn =
    before.page === line.page && gap > 0 && line.left < before.right && line.right > before.left;
  if (level !== undefined || last.kind === 'heading')
    return last.level === level && sameColumn && gap < line.size * 1.6;
  if (Math.abs(before.size - line.size) > type.size * 0.08 || isItem(line)) return false;
  if (last.kind === 'tableCell') return false;
  if (parseSignature(line.text) || parseSignature(before.text)) return false;
  // A paragraph that has not ended goes on in the next column or on the next page.
  if (!sameColumn) return !ended.test(before.text) || /^\p{Ll}/u.test(line.text);
  if (gap > type.leading * 1.35) return false;
  const { left, right } = line.column;
  // An indent begins a paragraph; the lines of a list item hang.
  if (last.kind === 'paragraph' && line.left > before.left + line.size * 0.8) return false;
  const short = before.right < right - (right - left) * 0.15;
  return !(short && ended.test(before.text));
}

/** A line of signature makes a post of the paragraph before it. */
function withPosts(drafts: readonly Draft[]): Draft[] {
  const posts: Draft[] = [];
  for (const draft of drafts) {
    const signed = draft.kind === 'paragraph' ? parseSignature(draft.text) : undefined;
    const before = posts.at(-1);
    if (signed && before?.kind === 'paragraph')
      posts[posts.length - 1] = {
        ...postOf(before.text, signed),
        ...(before.page ? { page: before.page } : {}),
      };
    else posts.push(draft);
  }
  return posts;
}
