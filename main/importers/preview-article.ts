import { createHash } from 'node:crypto';
import type { ArticleInput, SourceBlock } from '../../shared/api.ts';
import type { ArticleMetadata, CellPlace, ImportedArticle } from '../../shared/article.ts';
import { FailureError } from '../../shared/failure.ts';
import type { Reading } from './blocks.ts';
import { finish } from './import-article.ts';
import { readSource } from './read-source.ts';
import type { ReadCell } from './tables.ts';

/** Everything that could be read of a source, in order, and what of it would be the article. */
export interface Preview {
  readonly metadata: Partial<ArticleMetadata>;
  readonly blocks: readonly SourceBlock[];
  /** The same for the same blocks: tells whether a choice made earlier still fits. */
  readonly digest: string;
}

/** @throws FailureError `input…` */
export async function previewArticle(input: ArticleInput): Promise<Preview> {
  const { reading } = await readSource(input, { whole: true });
  return previewOf(reading);
}

function previewOf({ drafts, metadata }: Reading): Preview {
  const blocks = drafts.map(
    ({ underline: _underline, cell, ...draft }): SourceBlock => ({
      ...draft,
      ...(cell ? { cell: placeOf(cell) } : {}),
      kept: !draft.leftOut,
    }),
  );
  // Without the cells, which did not use to be read: a choice made then still fits.
  const words = JSON.stringify(blocks.map(({ cell: _cell, ...block }) => block));
  const digest = createHash('sha256').update(words).digest('hex').slice(0, 16);
  return { metadata, blocks, digest };
}

/**
 * The article as somebody chose it: `kept` has a member for each block of the preview.
 *
 * @throws FailureError `input…`, `previewStale`
 */
export async function reviseArticle(
  input: ArticleInput,
  kept: readonly boolean[],
): Promise<{ imported: ImportedArticle; digest: string }> {
  const { reading } = await readSource(input, { whole: true });
  if (kept.length !== reading.drafts.length)
    throw new FailureError({ reason: 'previewStale', article: input.name });
  const drafts = reading.drafts
    .filter((_draft, index) => kept[index])
    .map(({ leftOut: _leftOut, ...draft }) => draft);
  const { source } = await readSource(input);
  const imported = finish({ ...reading, drafts }, source, input);
  return { imported, digest: previewOf(reading).digest };
}

/** Where it stands, without what tells its table from others: that is nothing to send to another thread. */
function placeOf({ table: _table, ...place }: ReadCell): CellPlace {
  return place;
}
