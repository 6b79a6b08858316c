import type { ArticleMetadata } from '../../../shared/article.ts';
import type { Draft } from '../blocks.ts';

/** Names are written large, but for the small words between and inside them. */
const byline =
  /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i)\s+\p{Lu}[\p{L}.'’-]*(?:[\s,]+(?:and|und|et|y|e|de|der|del|di|da|la|le|van|von|bin|al|\p{Lu}[\p{L}.'’-]*)){0,10}$/u;

const weekday = String.raw`(?:\p{L}{2,12}\.?,?\s+)?`;
const month = String.raw`\p{L}{3,12}\.?`;
const year = String.raw`(?:1[89]|20)\d\d`;
const time = String.raw`(?:,?\s+(?:\p{L}{2}\s+)?\d{1,2}[:.h]\d{2}(?:\s?[\p{L}.]{1,5})?)?`;
/** A day and nothing else, in the ways of many languages. Its month need be no word that is known. */
const date = new RegExp(
  `^(?:${[
    String.raw`${year}-\d\d-\d\d(?:[T ]\d\d:\d\d\S*)?`,
    String.raw`\d{1,2}([./-])\s?\d{1,2}\1\s?${year}${time}`,
    String.raw`${weekday}\d{1,2}(?:\.|st|nd|rd|th|er)?\s+(?:de\s+)?${month},?\s+(?:de\s+)?${year}${time}`,
    String.raw`${weekday}${month}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+${year}${time}`,
    String.raw`${year}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]`,
  ].join('|')})$`,
  'u',
);

/** What lines under a title say of the article. */
const said = {
  byline: (text: string) => text.length < 90 && byline.test(text),
  published: (text: string) => text.length < 60 && date.test(text),
} as const satisfies Partial<Record<keyof ArticleMetadata, (text: string) => boolean>>;

/** The lines of byline and date under the title say who wrote the article, and when; there is nothing in them to judge. */
export function takeUnderTitle(drafts: readonly Draft[]): {
  readonly drafts: readonly Draft[];
  readonly metadata: Partial<ArticleMetadata>;
} {
  const metadata: { byline?: string; published?: string } = {};
  let rest = 1;
  for (; drafts[0]?.kind === 'heading' && drafts[rest]?.kind === 'paragraph'; rest += 1) {
    const { text = '' } = drafts[rest] ?? {};
    const field = (['byline', 'published'] as const).find(
      (name) => metadata[name] === undefined && said[name](text),
    );
    if (!field) break;
    metadata[field] = text;
  }
  return {
    drafts: drafts.map((draft, at) =>
      at > 0 && at < rest ? { ...draft, leftOut: 'title' } : draft,
    ),
    metadata,
  };
}
