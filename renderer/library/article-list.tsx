import { type KeyboardEvent, useMemo } from 'react';
import type { ArticleSummary } from '../../shared/api.ts';
import { messages } from '../messages/messages.ts';
import { ArticleRow } from './article-row.tsx';
import { matching } from './matching.ts';

interface Props {
  readonly articles: readonly ArticleSummary[];
  readonly search: string;
  onRemove(article: ArticleSummary): Promise<void>;
}

export function ArticleList({ articles, search, onRemove }: Props) {
  const found = useMemo(() => matching(articles, search), [articles, search]);
  if (articles.length === 0) return null;
  if (found.length === 0)
    return (
      <p className="hint">
        {messages().library.noneFound(search)} {messages().library.clearSearch(articles.length)}
      </p>
    );

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const row = event.target instanceof Element ? event.target.closest('li') : null;
    if (!row) return;
    const neighbour =
      event.key === 'ArrowDown'
        ? row.nextElementSibling
        : event.key === 'ArrowUp'
          ? row.previousElementSibling
          : null;
    if (neighbour) {
      event.preventDefault();
      neighbour.querySelector<HTMLElement>('.article-row')?.focus();
      return;
    }
    const article = found.find(({ id }) => id === row.dataset.articleId);
    if (article && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault();
      (row.nextElementSibling ?? row.previousElementSibling)
        ?.querySelector<HTMLElement>('.article-row')
        ?.focus();
      void onRemove(article);
    }
  };

  return (
    <ul className="article-list" aria-label={messages().library.articles} onKeyDown={onKeyDown}>
      {found.map((article) => (
        <li key={article.id} data-article-id={article.id}>
          <ArticleRow article={article} />
          <button
            type="button"
            className="remove-article"
            aria-label={messages().library.remove(article.title)}
            title={messages().library.removeHint}
            onClick={() => void onRemove(article)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
