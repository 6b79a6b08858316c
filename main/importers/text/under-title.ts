import type { ArticleMetadata } from '../../../shared/article.ts';
import type { Draft } from '../blocks.ts';
import { isDateLine } from './date-line.ts';

/** Names are written large, but for the small words between and inside them. */
const byline =
  /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i)\s+\p{Lu}[\p{L}.'’-]*(?:[\s,]+(?:and|und|et|y|e|de|der|del|di|da|la|le|van|von|bin|al|\p{Lu}[\p{L}.'’-]*)){0,10}$/u;

type Said = Pick<ArticleMetadata, 'byline' | 'published'>;

/** The lines of byline and date under the title say who wrote the article, and when; there is nothing in them to judge. */
export function takeUnderTitle(drafts: readonly Draft[]): {
  readonly drafts: readonly Draft[];
  readonly metadata: Said;
} {
  let metadata: Said = {};
  let rest = 1;
  for (; drafts[0]?.kind === 'heading' && drafts[rest]?.kind === 'paragraph'; rest += 1) {
    const more = saidIn(drafts[rest]?.text ?? '', metadata);
    if (!more) break;
    metadata = more;
  }
  // A diary has many dates; each says when that was of which the lines below it tell.
  if (metadata.published && drafts.slice(rest).some(({ text }) => isDateLine(text)))
    return { drafts, metadata: {} };
  return {
    drafts: drafts.map((draft, at) =>
      at > 0 && at < rest ? { ...draft, leftOut: 'title' } : draft,
    ),
    metadata,
  };
}

/** What every line of a paragraph adds to what is said already; undefined where one of them adds nothing. */
function saidIn(text: string, before: Said): Said | undefined {
  let said = before;
  for (const line of text.split('\n')) {
    if (said.byline === undefined && line.length < 90 && byline.test(line))
      said = { ...said, byline: line };
    else if (said.published === undefined && isDateLine(line)) said = { ...said, published: line };
    else return undefined;
  }
  return said;
}
