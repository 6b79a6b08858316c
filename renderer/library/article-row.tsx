import { memo } from 'react';
import type { ArticleSummary } from '../../shared/api.ts';
import { judged } from '../../shared/ledger.ts';
import { messages } from '../messages/messages.ts';
import { addressOf } from '../navigation.ts';
import { Facts } from '../ui/facts.tsx';
import { LedgerBar } from '../ui/ledger-bar.tsx';

interface Props {
  readonly article: ArticleSummary;
  readonly current?: boolean;
}

/** A library has thousands of them, of which a mark changes one. */
export const ArticleRow = memo(function ArticleRow({ article, current = false }: Props) {
  const done = judged(article.counts);
  return (
    <a
      className="article-row"
      href={addressOf({ screen: 'article', id: article.id })}
      aria-current={current ? 'page' : undefined}
      data-article-id={article.id}
    >
      <span className="row-title">
        <bdi>{article.title}</bdi>
      </span>
      <span className="row-facts">
        <Facts
          of={[
            article.siteName ?? article.byline,
            messages().library.shortDay(article.added),
            done === article.sentences && done > 0
              ? messages().library.allJudged
              : messages().labels.judgedOf(done, article.sentences),
          ]}
        />
        {article.returned ? <Returned count={article.returned} /> : null}
      </span>
      <LedgerBar counts={article.counts} total={article.sentences} />
    </a>
  );
});

function Returned({ count }: { readonly count: number }) {
  return (
    <>
      {' · '}
      <strong className="row-returned">
        <span aria-hidden="true">↩ </span>
        {messages().review.returnedToYou(count)}
      </strong>
    </>
  );
}
