import type { PageDraft } from './html-blocks.ts';

/** Elements that hold what stands around an article or beside it, whatever they are called. */
const marginalElement = /^<(?:header|footer|aside|figure|figcaption|nav|form)>$/;

/** What the people who build pages call the parts that are not the article. One part of a name is enough. */
const marginalName =
  /(?:^|[-_])(?:captions?|credits?|byline|dateline|timestamp|readtime|read-time|reading-time|teasers?|related|promos?|newsletters?|rail|recirc|infobox|callout|sidebar|share|sharing|social|tags|taglist|cta|subscribe|subscription|signup|bio|copyrights?|compyrights|disclaimer|authors?|sponsored|trending|outbrain|taboola|adverts?|advertisement|comments|respond|breadcrumbs?|pagination|toc|navbox|hatnote|sitesub|reflist|catlinks|paywall|regwall|contact|kicker|eyebrow|user_tools|d-none|sr-only|screen-reader-text|visually-hidden|print-only)(?:$|[-_])/i;

/** More of the text than this is never in the margin: themes call whole articles "post author-ann tags". */
const marginalShare = 0.3;

/**
 * Which blocks stand in a part of the page that its own markup sets apart from the article: by element, or by a class or
 * id name, as long as that part is small.
 */
export function inTheMargin(drafts: readonly PageDraft[]): (draft: PageDraft) => boolean {
  const lengths = new Map<string, number>();
  let total = 0;
  for (const { text, within } of drafts) {
    total += text.length;
    for (const name of new Set(within)) lengths.set(name, (lengths.get(name) ?? 0) + text.length);
  }
  const marginal = new Set<string>();
  for (const [name, length] of lengths) {
    if (length < total * marginalShare && (marginalElement.test(name) || marginalName.test(name)))
      marginal.add(name);
  }
  return ({ within }) => within.some((name) => marginal.has(name));
}
