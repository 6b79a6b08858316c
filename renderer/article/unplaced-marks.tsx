import { labelOf } from '../../shared/annotation.ts';
import { labelDefinitions } from '../../shared/definitions.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { addressOf } from '../navigation.ts';
import { plural } from '../ui/plural.ts';

/** Marks are never lost: those on sentences that this version does not have are listed with their words. */
export function UnplacedMarks({ editor }: { readonly editor: ArticleEditor }) {
  const { unplaced, article } = editor;
  if (unplaced.length === 0) return null;
  return (
    <details className="banner unplaced">
      <summary>
        {plural(unplaced.length, 'mark')} on sentences that this version of the article does not
        have
      </summary>
      <ul>
        {unplaced.map((mark) => {
          const label = labelOf(mark);
          return (
            <li key={mark.id} dir="auto">
              {label ? <strong>{labelDefinitions[label].name}: </strong> : null}
              {mark.target.selector[1].exact}
            </li>
          );
        })}
      </ul>
      <p>
        They come back with their sentences:{' '}
        <a href={addressOf({ screen: 'source', id: article.id })}>what was read</a>.
      </p>
    </details>
  );
}
