import type { Annotation } from '../../shared/annotation.ts';
import type { Article } from '../../shared/article.ts';
import { type Person, samePerson } from '../../shared/person.ts';
import { blindReadingsOf, type Reading } from '../../shared/reading.ts';
import type { ArticleSummary } from '../../shared/summary.ts';
import type { MergedMarks, MergedRecords } from './records.ts';
import type { Store } from './store.ts';
import { summaryOf } from './summary.ts';

/** An article as somebody sees it in the list while they read it blind. */
export interface BlindView {
  /** Name of the reader. */
  readonly reader: string;
  readonly summary: ArticleSummary;
}

/** The reading in whose course this person must not see what others think. */
export async function blindReading(
  store: Store,
  records: MergedRecords,
): Promise<Reading | undefined> {
  if (records.readings.size === 0) return undefined;
  return blindReadingsOf(records.readings.values(), await store.person())[0];
}

/** What somebody who reads blind is shown of the marks: their own, and no settled disagreements. */
export function isOwn(mark: Annotation, person: Pick<Person, 'name'>): boolean {
  return !mark.adjudicates && samePerson(mark.creator, person);
}

export function withoutSource({
  byline: _byline,
  siteName: _siteName,
  uri: _uri,
  ...article
}: Article): Article {
  return { ...article, source: { ...article.source, name: 'Hidden' } };
}

/** One for each who is reading it blind. */
export function blindViewsOf(article: Article, records: MergedRecords) {
  return [...records.readings.values()]
    .filter(({ deleted, done }) => !deleted && done === undefined)
    .map(({ creator, sourceHidden }): BlindView => {
      const own: MergedMarks = new Map(
        [...records.marks].filter(([, mark]) => isOwn(mark, creator)),
      );
      const shown = sourceHidden ? withoutSource(article) : article;
      return { reader: creator.name, summary: summaryOf(shown, own) };
    });
}

/** The view of this person, if they are reading it blind. */
export function blindViewFor(
  views: readonly BlindView[] | undefined,
  person: Pick<Person, 'name'>,
): BlindView | undefined {
  return views?.find(({ reader }) => samePerson({ name: reader }, person));
}
