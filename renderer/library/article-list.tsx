import { type KeyboardEvent, useCallback, useDeferredValue, useMemo } from 'react';
import type { ArticleSummary } from '../../shared/api.ts';
import { messages } from '../messages/messages.ts';
import { useArrival } from '../ui/use-arrival.ts';
import { ArticleRow } from './article-row.tsx';
import { ArticleRows, neighbourOf } from './article-rows.tsx';
import { matching } from './matching.ts';
import { focusRow, rowOf, useListKeys, whereOneWas } from './use-list-keys.ts';

interface Props {
  readonly articles: readonly ArticleSummary[];
  readonly search: string;
  onRemove(article: ArticleSummary): Promise<void>;
}

export function ArticleList({ articles, search: typed, onRemove }: Props) {
  // The field shows each letter at once; thousands of rows follow.
  const search = useDeferredValue(typed);
  const found = useMemo(() => matching(articles, search), [articles, search]);
  useListKeys(found.length === 0, search === typed);
  useArrival(found.length > 0, () => rowOf(whereOneWas()), messages().library.title);
  const row = useCallback(
    (article: ArticleSummary) => (
      <>
        <ArticleRow article={article} />
        <button
          type="button"
          className="remove-article"
          aria-label={messages().library.remove(article.title)}
          title={messages().library.removeHint}
          onClick={({ currentTarget }) => {
            leaveRow(currentTarget.closest('.row-item'));
            void onRemove(article);
          }}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </>
    ),
    [onRemove],
  );
  if (articles.length === 0) return null;
  if (found.length === 0)
    return (
      <p className="hint">
        {messages().library.noneFound(search)} {messages().library.clearSearch(articles.length)}
      </p>
    );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const item = event.target instanceof Element ? event.target.closest('.row-item') : null;
    if (!(item instanceof HTMLElement)) return;
    const article = found.find(({ id }) => id === item.dataset.articleId);
    if (article && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault();
      leaveRow(item);
      void onRemove(article);
    }
  };

  return (
    <ArticleRows
      articles={found}
      className="article-list"
      label={messages().library.articles}
      onKeyDown={onKeyDown}
      row={row}
    />
  );
}

/** Before it goes, and the focus with it. */
function leaveRow(item: Element | null): void {
  if (item) focusRow(neighbourOf(item, 1) ?? neighbourOf(item, -1));
}
