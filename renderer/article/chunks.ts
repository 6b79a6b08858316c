import type { GridRow } from '../../shared/table.ts';
import type { OutlineItem, Section } from './outline.ts';

/** Sections that are drawn together: the unit of what is laid out, and of what has its sentences as elements. */
export interface Chunk {
  readonly sections: readonly Section[];
  /** Indexes of its sentences: from `from`, up to and without `to`. */
  readonly from: number;
  readonly to: number;
  /** How many lines of text it will take, for a scroll bar that is about right before anything is laid out. */
  readonly lines: number;
  /** Where in the text its first block begins and its last one ends. */
  readonly start: number;
  readonly end: number;
}

/** Sentences to a chunk, about. A screen shows some twenty. */
const size = 40;
const measure = 66;

export function chunksOf(sections: readonly Section[]): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Section[] = [];
  let from = 0;
  let to = 0;
  let lines = 0;
  let start: number | undefined;
  let end = 0;
  const close = () => {
    if (open.length > 0) chunks.push({ sections: open, from, to, lines, start: start ?? end, end });
    open = [];
    from = to;
    lines = 0;
    start = undefined;
  };
  for (const section of sections) {
    for (const { block } of itemsOf(section)) {
      if (open.length === 0 && to === from) from = block.sentences[0]?.index ?? to;
      to = (block.sentences.at(-1)?.index ?? to - 1) + 1;
      start ??= block.block.start;
      end = block.block.end;
    }
    lines += linesOf(section);
    open.push(section);
    if (to - from >= size) close();
  }
  close();
  return chunks;
}

export function itemsOf(section: Section): readonly OutlineItem[] {
  if (section.kind === 'list') return section.items;
  if (section.kind === 'block') return [section.item];
  return section.rows.flatMap(itemsInRow);
}

const itemsInRow = ({ cells }: GridRow<OutlineItem>) => cells.flatMap(({ items }) => items);

/** The cells of a row stand beside each other; everything else has lines of its own. */
function linesOf(section: Section): number {
  const heights =
    section.kind === 'table'
      ? section.rows.map((row) => itemsInRow(row).reduce((sum, item) => sum + lengthOf(item), 0))
      : itemsOf(section).map(lengthOf);
  return heights.reduce((lines, length) => lines + Math.ceil(length / measure) + 0.75, 0);
}

function lengthOf({ block: { block } }: OutlineItem): number {
  return block.end - block.start;
}

/** The index of the chunk that holds a sentence; chunks are in order. */
export function chunkOf(chunks: readonly Chunk[], sentence: number): number {
  return chunks.findLastIndex(({ from }) => from <= sentence);
}
