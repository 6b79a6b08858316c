import type { ArticlePreview, MetadataChange, SourceBlock } from '../../shared/api.ts';

/** What somebody has decided about a source so far. */
export interface Choice {
  readonly kept: readonly boolean[];
  readonly metadata: MetadataChange;
}

export function choiceOf({ blocks, metadata }: ArticlePreview): Choice {
  return {
    kept: blocks.map(({ kept }) => kept),
    metadata: {
      title: metadata.title,
      byline: metadata.byline ?? '',
      published: metadata.published ?? '',
    },
  };
}

export function toggled(choice: Choice, index: number): Choice {
  return { ...choice, kept: choice.kept.map((kept, at) => (at === index ? !kept : kept)) };
}

/** A block with its place in the preview. */
export interface PlacedBlock {
  readonly block: SourceBlock;
  readonly index: number;
}

export type Stretch =
  | { readonly kind: 'block'; readonly placed: PlacedBlock }
  /** Many blocks in a row that were never in the article: menus, footers. They are shown folded. */
  | { readonly kind: 'fold'; readonly blocks: readonly PlacedBlock[] };

const shortestFold = 4;

/** By what the importer left out, not by the choice: a block that is brought back must not jump out of its fold. */
export function stretchesOf(blocks: readonly SourceBlock[]): Stretch[] {
  const stretches: Stretch[] = [];
  let run: PlacedBlock[] = [];
  const endRun = () => {
    if (run.length >= shortestFold) stretches.push({ kind: 'fold', blocks: run });
    else stretches.push(...run.map((placed): Stretch => ({ kind: 'block', placed })));
    run = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (block.leftOut === 'outside' || block.leftOut === 'end') run.push({ block, index });
    else {
      endRun();
      stretches.push({ kind: 'block', placed: { block, index } });
    }
  }
  endRun();
  return stretches;
}
