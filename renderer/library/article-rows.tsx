import { type KeyboardEvent, memo, type ReactNode } from 'react';
import type { ArticleSummary } from '../../shared/api.ts';

interface Props {
  readonly articles: readonly ArticleSummary[];
  readonly className?: string;
  readonly label?: string | undefined;
  onKeyDown?(event: KeyboardEvent<HTMLElement>): void;
  /** The same function until rows are to be otherwise. */
  row(article: ArticleSummary): ReactNode;
}

/** Of rows: a screen shows about ten. The browser looks at each group in every frame, and at its rows when it is in sight. */
const size = 40;
/** Of a row, about, until it has been seen. Pixels. */
const height = 84;

/**
 * A library has thousands of articles. All are there for the keyboard, for search and for screen readers; only groups in
 * sight are laid out.
 */
export const ArticleRows = memo(function ArticleRows(props: Props) {
  const { articles, className, label, onKeyDown, row } = props;
  const groups = Array.from({ length: Math.ceil(articles.length / size) }, (_, at) =>
    articles.slice(at * size, (at + 1) * size),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list element may hold nothing but items, and these are in groups
    <div role="list" className={className} aria-label={label} onKeyDown={onKeyDown}>
      {groups.map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is in a group may be anything
        <Group key={at} articles={group} row={row} />
      ))}
    </div>
  );
});

type GroupProps = Pick<Props, 'articles' | 'row'>;

/** While a search is typed most groups stay as they are. */
const Group = memo(function Group({ articles, row }: GroupProps) {
  return (
    <div
      role="presentation"
      className="row-group"
      style={{ containIntrinsicBlockSize: `auto ${articles.length * height}px` }}
    >
      {articles.map((article) => (
        // biome-ignore lint/a11y/useSemanticElements: a list element may hold nothing but items, and these are in groups
        <div key={article.id} role="listitem" className="row-item" data-article-id={article.id}>
          {row(article)}
        </div>
      ))}
    </div>
  );
}, isSameGroup);

function isSameGroup(a: GroupProps, b: GroupProps): boolean {
  return (
    a.row === b.row &&
    a.articles.length === b.articles.length &&
    a.articles.every((article, at) => article === b.articles[at])
  );
}

/** The item after or before this one, in the next group if need be. */
export function neighbourOf(item: Element, by: 1 | -1): Element | undefined {
  const items = [...(item.closest('[role="list"]')?.querySelectorAll('.row-item') ?? [])];
  return items[items.indexOf(item) + by];
}
