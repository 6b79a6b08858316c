import type { ArticleMetadata } from '../../../shared/article.ts';
import type { Draft } from '../blocks.ts';

/** Names are written large, but for the small words between and inside them. */
const byline =
  /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i)\s+\p{Lu}[\p{L}.'’-]*(?:[\s,]+(?:and|und|et|y|e|de|der|del|di|da|la|le|van|von|bin|al|\p{Lu}[\p{L}.'’-]*)){0,10}$/u;

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
    return {
      drafts: [first, { ...second, leftOut: 'title' }, ...rest],
      metadata: { byline: second.text },
    };
  return { drafts, metadata: {} };
}
