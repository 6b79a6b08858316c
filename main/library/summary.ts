import type { Annotation } from '../../shared/annotation.ts';
import type { ArticleSummary } from '../../shared/api.ts';
import { type Article, currentVersion } from '../../shared/article.ts';
import { countLedger, ledgerMarksOf, ledgerStates } from '../../shared/ledger.ts';
import type { MergedMarks } from './marks.ts';

export function summaryOf(article: Article, marks: MergedMarks): ArticleSummary {
  const current = currentVersion(article);
  const standing: Annotation[] = [];
  let modified = [article.added, current.created].sort().at(-1) ?? article.added;
  for (const mark of marks.values()) {
    if (mark.modified > modified) modified = mark.modified;
    if (!mark.deleted && mark.target.version === current.id) standing.push(mark);
  }
  const { sentences } = current;
  const { id, title, byline, siteName, published, added } = article;
  return {
    id,
    title,
    ...(byline === undefined ? {} : { byline }),
    ...(siteName === undefined ? {} : { siteName }),
    ...(published === undefined ? {} : { published }),
    added,
    modified,
    sentences: sentences.length,
    counts: countLedger(ledgerStates(sentences, ledgerMarksOf(standing))),
  };
}
