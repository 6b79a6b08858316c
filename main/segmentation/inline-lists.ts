import type { TextRange } from '../../shared/article.ts';

/** "1.)", "1)", "1.", "a.", "•", at the beginning of a text or after white space. */
const marker =
  /(?:^|(?<=\s))(?:([•⁃▪‣◦])\s?(?:\d{1,3}[.)]{1,2})?|(\d{1,3})(\.\)|[.)])|([a-z])([.)]))\s+(?=\S)|(?:^|(?<=\s))([⁃])\d{1,3}[.)]/gu;

/** Longer items are no list in the line but paragraphs that begin with numbers. UTF-16 code units. */
const longest = 600;

/**
 * Paragraphs, and the items of lists that stand in one paragraph one after the other: "1. Open it. 2. Close it." A list
 * begins with its paragraph, and each mark has to be the one that follows the last.
 */
export function* itemsOf(text: string, paragraphs: Iterable<TextRange>): Generator<TextRange> {
  for (const paragraph of paragraphs) {
    let start = paragraph.start;
    for (const next of markersOf(text.slice(paragraph.start, paragraph.end))) {
      yield { start, end: paragraph.start + next };
      start = paragraph.start + next;
    }
    yield { start, end: paragraph.end };
  }
}

interface Mark {
  readonly at: number;
  /** What kind of mark it is, and which in the order of its kind. */
  readonly style: string;
  readonly place: number;
}

/** Offsets of all marks but the first. */
function markersOf(paragraph: string): number[] {
  if (!/^\s*(?:[•⁃▪‣◦]|\d{1,3}(?:\.\)|[.)])\s|[a-z][.)]\s)/u.test(paragraph)) return [];
  const offsets: number[] = [];
  let last: Mark | undefined;
  for (const found of paragraph.matchAll(marker)) {
    const mark = markOf(found);
    if (!last) {
      if (paragraph.slice(0, mark.at).trim()) return [];
      last = mark;
      continue;
    }
    const follows = mark.style === last.style && (mark.place === last.place + 1 || mark.place < 0);
    if (!follows || mark.at - last.at > longest) continue;
    offsets.push(mark.at);
    last = mark;
  }
  return offsets;
}

function markOf({
  index,
  1: bullet,
  2: number,
  3: close,
  4: letter,
  5: end,
  6: dash,
}: RegExpExecArray): Mark {
  if (number) return { at: index, style: `1${close}`, place: Number(number) };
  if (letter) return { at: index, style: `a${end}`, place: letter.charCodeAt(0) };
  return { at: index, style: bullet ?? dash ?? '', place: -1 };
}
