import { useState } from 'react';
import type { LedgerCounts } from '../../shared/ledger.ts';
import { messages } from '../messages/messages.ts';
import { ArticleRow } from './article-row.tsx';
import { matching } from './matching.ts';
import { SearchField } from './search-field.tsx';
import { useListing } from './use-listing.ts';

interface Props {
  /** The open article, whose ledger is ahead of what is on disk. */
  readonly current: {
    readonly id: string;
    readonly counts: LedgerCounts;
    readonly sentences: number;
  };
}

export function LibrarySidebar({ current }: Props) {
  const { listing } = useListing();
  const [search, setSearch] = useState('');
  const articles = listing.state === 'listed' ? listing.listing.articles : [];
  const found = matching(articles, search);
  return (
    <nav className="sidebar" aria-label={messages().library.title}>
      <SearchField value={search} onChange={setSearch} />
      {listing.state === 'failed' ? <p className="hint">{listing.message}</p> : null}
      {search && found.length === 0 ? (
        <p className="hint">{messages().library.noneFound(search)}</p>
      ) : null}
      <ul>
        {found.map((article) => (
          <li key={article.id}>
            {article.id === current.id ? (
              <ArticleRow article={{ ...article, ...current }} current />
            ) : (
              <ArticleRow article={article} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
