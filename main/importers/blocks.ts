import type { ArticleMetadata, Block, Sentence } from '../../shared/article.ts';
import { segment } from '../segmentation/segment.ts';

/** A block before it has a place in the text. */
export type Draft = Omit<Block, 'start' | 'end'> & { readonly text: string };

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

/** Lays blocks one after the other into the article's one text; blocks without text have no place in it. */
export function assemble(drafts: readonly Draft[]): Assembled {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { text: raw, ...draft } of drafts) {
    const text = raw.trim();
    if (!text) continue;
    if (parts.length > 0) at += separator.length;
    parts.push(text);
    blocks.push({ ...draft, start: at, end: at + text.length });
    at += text.length;
  }
  return { text: parts.join(separator), blocks };
}

/** A heading is one sentence, whatever full stops it has. */
export function sentencesOf({ text, blocks }: Assembled, language?: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { kind, start, end } of blocks) {
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
