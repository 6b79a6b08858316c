import { createHash } from 'node:crypto';
import type { ArticleInput, SourceBlock } from '../../shared/api.ts';
import type { ArticleMetadata, ImportedArticle } from '../../shared/article.ts';
import { FailureError } from '../../shared/failure.ts';
import { finish } from './import-article.ts';
import { readSource } from './read-source.ts';

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
  const blocks = reading.drafts.map(
    ({ underline: _underline, ...draft }): SourceBlock => ({ ...draft, kept: !draft.leftOut }),
  );
  // Without the cells, which did not use to be read: a choice made then still fits.
  const words = JSON.stringify(blocks.map(({ cell: _cell, ...block }) => block));
  const digest = createHash('sha256').update(words).digest('hex').slice(0, 16);
  return { metadata: reading.metadata, blocks, digest };
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
  const { metadata, blocks, digest } = await previewArticle(input);
  if (kept.length !== blocks.length)
    throw new FailureError({ reason: 'previewStale', article: input.name });
  const drafts = blocks
    .filter((_block, index) => kept[index])
    .map(({ kept: _kept, leftOut: _leftOut, ...draft }) => draft);
  const { source } = await readSource(input);
  return { imported: finish({ drafts, metadata }, source, input), digest };
}
