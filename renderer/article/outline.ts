import type { BlockWithSentences } from '../../shared/sentences.ts';
import { withTables } from '../../shared/table.ts';
import { type TablePart, tableParts } from './table-parts.ts';

export interface OutlineItem {
  readonly block: BlockWithSentences;
  /** HTML heading level; only for headings. */
  readonly heading?: 1 | 2 | 3 | 4 | 5 | 6;
}

export type Section =
  | { readonly kind: 'block'; readonly item: OutlineItem }
  | { readonly kind: 'list'; readonly items: readonly OutlineItem[] }
  | TablePart<OutlineItem>;

export interface Outline {
  /** The first block, when it is the article's title and so stands in for the page's own. */
  readonly titleBlock: OutlineItem | undefined;
  readonly sections: readonly Section[];
}

/**
 * Groups list items into lists and cells into tables, and gives headings levels that never skip one: the page's only `h1` is
 * the title, and a screen reader's outline has no holes whatever the source did.
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

  let depth = 1;
  const items = (startsWithTitle ? blocks.slice(1) : blocks).map((block): OutlineItem => {
    if (block.block.kind !== 'heading') return { block };
    depth = Math.min(Math.max(2, block.block.level ?? 2), depth + 1, 6);
    return { block, heading: depth as 2 | 3 | 4 | 5 | 6 };
  });
  return { titleBlock, sections: sectionsOf(items) };
}

function sectionsOf(items: readonly OutlineItem[]): Section[] {
  const sections: Section[] = [];
  let loose: OutlineItem[] = [];
  for (const { item, table } of withTables(items, ({ block }) => block.block.cell)) {
    if (item) {
      loose.push(item);
      continue;
    }
    sections.push(...withLists(loose), ...tableParts(table, ({ block }) => block));
    loose = [];
  }
  return [...sections, ...withLists(loose)];
}

/** What does not stand in a table, or all stands in one cell of it. */
export function withLists(items: readonly OutlineItem[]): Section[] {
  const sections: Section[] = [];
  let list: OutlineItem[] | undefined;
  for (const item of items) {
    if (item.block.block.kind !== 'listItem') {
      list = undefined;
      sections.push({ kind: 'block', item });
    } else if (list) list.push(item);
    else {
      list = [item];
      sections.push({ kind: 'list', items: list });
    }
  }
  return sections;
}
