import { Fragment, type ReactNode } from 'react';
import type { Article } from '../../shared/article.ts';
import { dayFormat } from '../messages/day.ts';
import { messages } from '../messages/messages.ts';
import { ExternalLink } from '../ui/external-link.tsx';

export function ArticleByline({ article }: { readonly article: Article }) {
  const parts: ReactNode[] = [
    article.byline,
    article.siteName,
    article.published && <time key="published">{readableDate(article.published)}</time>,
    article.uri && <ExternalLink key="uri" uri={article.uri} />,
    article.versions.length > 1 && messages().article.versions(article.versions.length),
  ].filter(Boolean);
  if (parts.length === 0) parts.push(article.source.name);
  return (
    <p className="byline">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change places
        <Fragment key={index}>
          {index > 0 ? ' · ' : null}
          {part}
        </Fragment>
      ))}
    </p>
  );
}

/** Dates are kept as the source wrote them; only a full ISO date can be put in words safely. */
function readableDate(date: string): string {
  const parsed = /^\d{4}-\d{2}-\d{2}/.test(date) ? new Date(date) : null;
  if (!parsed || Number.isNaN(parsed.getTime())) return date;
  return dayFormat(messages().locale, 'long').format(parsed);
}
