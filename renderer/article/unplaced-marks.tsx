import { labelOf } from '../../shared/annotation.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import { addressOf } from '../navigation.ts';

/** Marks are never lost: those on sentences that this version does not have are listed with their words. */
export function UnplacedMarks({ editor }: { readonly editor: ArticleEditor }) {
  const { unplaced, article } = editor;
  if (unplaced.length === 0) return null;
  return (
    <details className="banner unplaced">
      <summary>{messages().article.unplaced(unplaced.length)}</summary>
      <ul>
        {unplaced.map((mark) => {
          const label = labelOf(mark);
          return (
            <li key={mark.id} dir="auto">
              {label ? <strong>{messages().labels.wording[label].name}: </strong> : null}
              {mark.target.selector[1].exact}
            </li>
          );
        })}
      </ul>
      <p>
        {messages().article.unplacedBack}{' '}
        <a href={addressOf({ screen: 'source', id: article.id })}>
          {messages().article.unplacedLink}
        </a>
        .
      </p>
    </details>
  );
}
