import type { Draft } from '../blocks.ts';
import { type PageDraft, withoutLinks } from './html-blocks.ts';

/**
 * The blocks of the article among all blocks of its page, in the order of the page; those around it are left out as
 * `outside`. A block of the article that the page does not have in these words keeps its place in the article's order.
 */
export function withSurroundings(article: readonly Draft[], page: readonly PageDraft[]): Draft[] {
  const places = new Map<string, number[]>();
  for (const [index, { text }] of article.entries())
    places.set(text, [...(places.get(text) ?? []), index]);
  const whole: Draft[] = [];
  let next = 0;
  for (const draft of withoutLinks(page)) {
    const place = places.get(draft.text)?.find((index) => index >= next);
    if (place === undefined || place > next + reach) {
      whole.push({ ...draft, leftOut: 'outside' });
      continue;
    }
    whole.push(...article.slice(next, place + 1));
    next = place + 1;
  }
  return [...whole, ...article.slice(next)];
}

/** A teaser may say what a heading far below says; taking it for that heading would leave out all between. */
const reach = 8;
