import type { RecordHeader } from './annotation.ts';
import type { ArticleVersion, Sentence } from './article.ts';

/** A person's decision about one place of a version's text: that a sentence begins there, or that none does. */
export interface BoundaryRecord extends RecordHeader {
  readonly type: 'Boundary';
  readonly version: string;
  /** UTF-16 code units of the version's text: the first character of the sentence after. */
  readonly offset: number;
  readonly begins: boolean;
}

/** Decisions by offset. */
export type Boundaries = ReadonlyMap<number, boolean>;

export function boundaryId(version: string, offset: number): string {
  return `boundary-${version}-${offset}`;
}

/**
 * The version's sentences as people have split and joined them. A sentence that the segmenter found keeps its id as long as
 * it begins where it began; one that somebody made is named after the sentence it was cut from and its place there, so
 * that everybody gives it the same name. Decisions outside the text of a block say nothing.
 */
export function withBoundaries(
  { text, blocks, sentences }: ArticleVersion,
  boundaries: Boundaries,
): readonly Sentence[] {
  if (boundaries.size === 0) return sentences;
  const added = [...boundaries].flatMap(([offset, begins]) => (begins ? [offset] : []));
  const starts = new Map(sentences.map(({ id, start }) => [start, id]));
  const inOrder = [...new Set([...starts.keys(), ...added])].sort((a, b) => a - b);
  const found: Sentence[] = [];
  let at = 0;
  for (const block of blocks) {
    let first = true;
    let base: Sentence | undefined;
    for (; at < inOrder.length && (inOrder[at] ?? 0) < block.end; at += 1) {
      const start = inOrder[at] ?? 0;
      if (start < block.start) continue;
      const id = starts.get(start);
      if (id !== undefined) base = { id, start, end: block.end };
      if (!first && boundaries.get(start) === false) continue;
      const named = id ?? (base && `${base.id}.${start - base.start}`);
      if (named === undefined || /^\s?$/.test(text.slice(start, start + 1))) continue;
      found.push({ id: named, start, end: block.end });
      first = false;
    }
  }
  return found.map((sentence, index) => ended(sentence, found[index + 1], text));
}

/** A sentence reaches to the next one of its block, white space aside. */
function ended(sentence: Sentence, next: Sentence | undefined, text: string): Sentence {
  const limit = next && next.start < sentence.end ? next.start : sentence.end;
  return { ...sentence, end: sentence.start + text.slice(sentence.start, limit).trimEnd().length };
}
