import { labelOf } from '../../shared/annotation.ts';
import type { ArticleSummary } from '../../shared/api.ts';
import { type Article, currentVersion } from '../../shared/article.ts';
import { countLedger } from '../../shared/ledger.ts';
import type { MergedMarks } from './marks.ts';

/** Where several marks stand on one sentence, the one changed last counts. */
export function summaryOf(article: Article, marks: MergedMarks): ArticleSummary {
  const latest = new Map<string, { modified: string; label: ReturnType<typeof labelOf> }>();
  const current = currentVersion(article);
  let modified = [article.added, current.created].sort().at(-1) ?? article.added;
  for (const mark of marks.values()) {
    if (mark.modified > modified) modified = mark.modified;
    const { sentence, version } = mark.target;
    if (mark.deleted || sentence === undefined || version !== current.id) continue;
    const other = latest.get(sentence);
    if (!other || mark.modified >= other.modified)
      latest.set(sentence, { modified: mark.modified, label: labelOf(mark) });
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
    counts: countLedger(sentences.map((sentence) => latest.get(sentence.id)?.label)),
  };
}
