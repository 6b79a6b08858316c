import type { ArticleMetadata } from '../../../shared/article.ts';
import type { Draft } from '../blocks.ts';

const byline =
  /^(?:by|von|par|por)\s+\p{Lu}[\p{L}.'’-]*(?:[\s,]+(?:and|und|et|y|[\p{L}.'’-]+)){0,8}$/iu;

/** A byline under the title says who wrote the article; there is nothing in it to judge. */
export function takeByline(drafts: readonly Draft[]): {
  readonly drafts: readonly Draft[];
  readonly metadata: Partial<ArticleMetadata>;
} {
  const [first, second, ...rest] = drafts;
  if (
    first?.kind === 'heading' &&
    second?.kind === 'paragraph' &&
    second.text.length < 90 &&
    byline.test(second.text)
  )
    return { drafts: [first, ...rest], metadata: { byline: second.text } };
  return { drafts, metadata: {} };
}
