import type { Draft } from '../blocks.ts';
import { type PageDraft, quoteMark } from './html-blocks.ts';
import { htmlPost } from './html-post.ts';

/** Private-use characters, which a page has no use for; what they hold is looked up and never trusted. */
const placeholder = /^\ue000(\d{1,6})\ue001/;

/**
 * Readability takes embedded posts for furniture by their classes, or turns their quotations into something else. So
 * each waits outside while it works, and a plain paragraph of the same words keeps its place.
 */
export function setPostsAside(document: Document): readonly Draft[] {
  const posts: Draft[] = [];
  for (const quote of document.querySelectorAll('blockquote')) {
    const post = htmlPost(quote);
    if (!post) {
      quote.setAttribute(quoteMark, '');
      continue;
    }
    const paragraph = document.createElement('p');
    paragraph.textContent = `\ue000${posts.length}\ue001${post.text}`;
    quote.replaceWith(paragraph);
    posts.push(post);
  }
  return posts;
}

export function putPostsBack(drafts: readonly PageDraft[], posts: readonly Draft[]): PageDraft[] {
  return drafts.map((draft) => {
    const post = posts[Number(placeholder.exec(draft.text)?.[1] ?? Number.NaN)];
    if (!post) return draft;
    const { within, cell } = draft;
    return { ...post, linked: false, pictured: false, within, ...(cell ? { cell } : {}) };
  });
}
