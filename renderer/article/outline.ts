import type { BlockWithSentences } from '../../shared/sentences.ts';

export interface OutlineItem {
  readonly block: BlockWithSentences;
  /** HTML heading level; only for headings. */
  readonly heading?: 1 | 2 | 3 | 4 | 5 | 6;
}

export type Section =
  | { readonly kind: 'block'; readonly item: OutlineItem }
  | { readonly kind: 'list'; readonly items: readonly OutlineItem[] };

export interface Outline {
  /** The first block, when it is the article's title and so stands in for the page's own. */
  readonly titleBlock: OutlineItem | undefined;
  readonly sections: readonly Section[];
}

/**
 * Groups list items into lists and gives headings levels that never skip one: the page's only `h1` is the title, and a
 * screen reader's outline has no holes whatever the source did.
 */
export function outline(
  blocks: readonly BlockWithSentences[],
  text: string,
  title: string,
): Outline {
  const [first] = blocks;
  const startsWithTitle =
    first?.block.kind === 'heading' &&
    text.slice(first.block.start, first.block.end).trim() === title.trim();
  const titleBlock: OutlineItem | undefined = startsWithTitle
    ? { block: first, heading: 1 }
    : undefined;

  const sections: Section[] = [];
  let list: OutlineItem[] | undefined;
  let depth = 1;
  for (const block of startsWithTitle ? blocks.slice(1) : blocks) {
    if (block.block.kind === 'listItem') {
      if (!list) {
        list = [];
        sections.push({ kind: 'list', items: list });
      }
      list.push({ block });
      continue;
    }
    list = undefined;
    if (block.block.kind === 'heading') {
      depth = Math.min(Math.max(2, block.block.level ?? 2), depth + 1, 6);
      sections.push({ kind: 'block', item: { block, heading: depth as 2 | 3 | 4 | 5 | 6 } });
    } else sections.push({ kind: 'block', item: { block } });
  }
  return { titleBlock, sections };
}
