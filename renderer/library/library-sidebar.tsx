import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ArticleSummary } from '../../shared/api.ts';
import { messages } from '../messages/messages.ts';
import { go } from '../navigation.ts';
import { ArticleRow } from './article-row.tsx';
import { ArticleRows, neighbourOf } from './article-rows.tsx';
import { matching } from './matching.ts';
import { SearchField } from './search-field.tsx';
import { focusRow } from './use-list-keys.ts';
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
  const openFound = () => {
    const [first] = typed.trim() === '' ? [] : matching(articles, typed);
    if (first) go({ screen: 'article', id: first.id });
  };
  const sidebar = useRef<HTMLElement>(null);
  const [goingDown, setGoingDown] = useState(false);
  useEffect(() => {
    // A row that the search is about to take away would take the focus along.
    if (!goingDown || search !== typed) return;
    setGoingDown(false);
    focusRow(sidebar.current?.querySelector('.row-item') ?? undefined);
  }, [goingDown, search, typed]);
  return (
    <nav className="sidebar" aria-label={messages().library.title} ref={sidebar}>
      <SearchField
        value={typed}
        onChange={setTyped}
        onEnter={openFound}
        onDown={() => setGoingDown(true)}
      />
      {listing.state === 'failed' ? <p className="hint">{listing.message}</p> : null}
      {search && found.length === 0 ? (
        <p className="hint">{messages().library.noneFound(search)}</p>
      ) : null}
      <ArticleRows articles={found} row={row} onKeyDown={moveAmongRows} />
    </nav>
  );
}

/** Here arrows go over articles; in the text beside it they go over sentences. */
function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
  const item = event.target instanceof Element ? event.target.closest('.row-item') : null;
  if (!by || !item || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const next = neighbourOf(item, by);
  if (next) focusRow(next);
  else if (by < 0) item.closest('.sidebar')?.querySelector('input')?.focus();
}
