import type { LeftOut } from '../../shared/api.ts';
import type { ArticleMetadata, Block, Sentence } from '../../shared/article.ts';
import { segment } from '../segmentation/segment.ts';
import { countTables, type ReadCell } from './tables.ts';

/** A block before it has a place in the text. */
export type Draft = Omit<Block, 'start' | 'end' | 'cell'> & {
  readonly text: string;
  readonly cell?: ReadCell;
  /** What stands under a post on the page, link and signature: the block's members say the same, told apart. */
  readonly underline?: string;
  /** Why it is no part of the article; blocks that are left out are there to be shown, and to be brought back. */
  readonly leftOut?: LeftOut;
};

/** What the reader of one format makes of its bytes. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly metadata: Partial<ArticleMetadata>;
}

export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
}

const separator = '\n\n';

/**
 * Lays blocks one after the other into the article's one text; blocks without text and those left out have no
 * place in it.
 *
 * @param underlines whether what stands under a post goes into the text too, between the blocks: for a reader of the text
 * alone, who has no blocks to tell whose post it is
 */
export function assemble(drafts: readonly Draft[], underlines = false): Assembled {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let at = 0;
  const append = (text: string) => {
    if (parts.length > 0) at += separator.length;
    parts.push(text);
    at += text.length;
  };
  const kept = drafts.filter(({ text, leftOut }) => text.trim() && !leftOut);
  const cells = countTables(kept.map(({ cell }) => cell));
  for (const [index, draft] of kept.entries()) {
    const { text: raw, underline, leftOut: _leftOut, cell: _cell, ...about } = draft;
    const cell = cells[index];
    const text = raw.trim();
    append(text);
    blocks.push({ ...about, ...(cell ? { cell } : {}), start: at - text.length, end: at });
    if (underlines && underline) append(underline);
  }
  return { text: parts.join(separator), blocks };
}

/** A heading is one sentence, whatever full stops it has; what is a repetition has none, for it is judged elsewhere. */
export function sentencesOf({ text, blocks }: Assembled, language?: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { kind, start, end, repeats } of blocks) {
    if (repeats) continue;
    const ranges =
      kind === 'heading'
        ? [{ start: 0, end: end - start }]
        : segment(text.slice(start, end), language);
    for (const range of ranges)
      sentences.push({
        id: `s${sentences.length}`,
        start: start + range.start,
        end: start + range.end,
      });
  }
  return sentences;
}
