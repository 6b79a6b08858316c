import type { Article } from '../../../shared/article.ts';
import { dayFormat } from '../../messages/day.ts';
import { messages } from '../../messages/messages.ts';
import { element } from './element.ts';
import { link } from './link.ts';

/**
 * Above the text: the title, and what the article says of itself. `title` is its block, where the text has one; all of it
 * runs as the title does.
 */
export function drawHeader(article: Article, title: HTMLElement | undefined): HTMLElement {
  return element(
    'header',
    { dir: 'auto', 'data-sentences': title && '' },
    title ?? element('h1', {}, article.title),
    byline(article),
  );
}

function byline({ byline, siteName, published, uri, versions, source }: Article): HTMLElement {
  const parts = [
    byline,
    siteName,
    published && element('time', {}, readableDate(published)),
    uri && link(uri),
    versions.length > 1 && messages().article.versions(versions.length),
  ].flatMap((part) => part || []);
  if (parts.length === 0) parts.push(source.name);
  return element(
    'p',
    { class: 'byline' },
    ...parts
      .map((part) => element('bdi', {}, part))
      .flatMap((part, index) => (index > 0 ? [' · ', part] : [part])),
  );
}

/** Dates are kept as the source wrote them; only a full ISO date can be put in words safely. */
function readableDate(date: string): string {
  const parsed = /^\d{4}-\d{2}-\d{2}/.test(date) ? new Date(date) : null;
  if (!parsed || Number.isNaN(parsed.getTime())) return date;
  return dayFormat(messages().locale, 'long').format(parsed);
}
