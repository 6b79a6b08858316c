import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { ArticleSummary } from '../../shared/api.ts';
import { messages } from '../messages/messages.ts';
import { ArticleRow } from './article-row.tsx';
import { ArticleRows } from './article-rows.tsx';
import { matching } from './matching.ts';
import { SearchField } from './search-field.tsx';
import { useListing } from './use-listing.ts';

interface Props {
  readonly currentId: string;
  /** The row of the open article, whose ledger is ahead of what is on disk. The same function until that is another. */
  currentRow(article: ArticleSummary): ReactNode;
}

const none: readonly ArticleSummary[] = [];

export function LibrarySidebar({ currentId, currentRow }: Props) {
  const { listing } = useListing(currentId);
  const [typed, setTyped] = useState('');
  // The field shows each letter at once; thousands of rows follow.
  const search = useDeferredValue(typed);
  const articles = listing.state === 'listed' ? listing.listing.articles : none;
  const found = useMemo(() => matching(articles, search), [articles, search]);
  const row = useCallback(
    (article: ArticleSummary) =>
      article.id === currentId ? currentRow(article) : <ArticleRow article={article} />,
    [currentId, currentRow],
  );
  return (
    <nav className="sidebar" aria-label={messages().library.title}>
      <SearchField value={typed} onChange={setTyped} />
      {listing.state === 'failed' ? <p className="hint">{listing.message}</p> : null}
      {search && found.length === 0 ? (
        <p className="hint">{messages().library.noneFound(search)}</p>
      ) : null}
      <ArticleRows articles={found} row={row} />
    </nav>
  );
}
