import { useState } from 'react';
import { labelOf } from '../../shared/annotation.ts';
import { currentVersion } from '../../shared/article.ts';
import { ThreadList } from '../comments/thread-list.tsx';
import { useCommenting } from '../comments/use-commenting.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import { addressOf } from '../navigation.ts';
import { useProfile } from '../people/use-profile.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { useReviewOfArticle } from './review-of-article.ts';
import { threadsWithoutPlace } from './threads-about.ts';

/** Nothing said is ever lost: marks and comments on sentences that this version does not have are listed with their words. */
export function UnplacedMarks({ editor }: { readonly editor: ArticleEditor }) {
  const { unplaced, article } = editor;
  const { reviewed, reload } = useReviewOfArticle();
  const [profile] = useProfile();
  const [send, failure] = useCommenting(article.id, reload);
  const version = currentVersion(article).id;
  const quotes = threadsWithoutPlace(reviewed?.threads ?? [], version, unplaced);
  const threads = [...quotes.keys()];
  const open = threads.filter(({ resolved }) => !resolved).length;
  // Whoever resolves or deletes the last one can take that back; another version has other words.
  const [usedIn, setUsedIn] = useState<string>();
  const use = () => setUsedIn(version);
  if (unplaced.length + open === 0 && usedIn !== version) return null;
  return (
    <details className="banner unplaced" onFocus={use} onPointerDown={use}>
      <summary>{messages().article.unplaced(unplaced.length, open)}</summary>
      {unplaced.length > 0 ? (
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
      ) : null}
      <FailureLine of={failure} />
      <ThreadList
        article={article.id}
        threads={threads}
        quotes={quotes}
        people={reviewed?.people ?? []}
        self={profile?.name}
        onChange={send}
      />
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
