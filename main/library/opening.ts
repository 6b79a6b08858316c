import type { Annotation } from '../../shared/annotation.ts';
import type { AnnotationChange, BoundaryChange, OpenArticle } from '../../shared/api.ts';
import { currentVersion } from '../../shared/article.ts';
import { blindReading, isOwn, withoutSource } from './blind-reading.ts';
import { asSplit, boundariesOf, withRecords } from './boundaries.ts';
import { boundaryRecordsOf, recordsOf } from './changing.ts';
import { alive, inTextOrder } from './records.ts';
import type { Store } from './store.ts';

/** The article as this person may see it now. */
export async function openArticle(store: Store, id: string): Promise<OpenArticle> {
  const { article, records } = await store.opened(id);
  const { id: version, sentences } = currentVersion(article);
  const reading = await blindReading(store, records, version);
  const person = await store.person();
  const marks = alive(records).filter((mark) => !reading || isOwn(mark, person));
  const boundaries = [...boundariesOf(records, version)];
  marks.sort(inTextOrder);
  const shown = asSplit(article, records);
  return {
    article: reading?.sourceHidden ? withoutSource(shown) : shown,
    ...(boundaries.length > 0 ? { split: { sentences, boundaries } } : {}),
    annotations: marks.filter(({ target }) => target.version === version),
    unplaced: marks.filter(({ target }) => target.version !== version),
    ...(reading ? { reading } : {}),
  };
}

/** All or nothing; gives the new records of marks. */
export async function changeArticle(
  store: Store,
  id: string,
  changes: readonly AnnotationChange[],
  boundaries: readonly BoundaryChange[],
  client?: string,
): Promise<readonly Annotation[]> {
  const { folder, article, records } = await store.opened(id);
  return store.writing(async (hand) => {
    const context = { article, ...records, ...hand };
    const moved = boundaryRecordsOf(boundaries, context);
    const split = asSplit(article, withRecords(records, moved));
    const changed = recordsOf(changes, { ...context, article: split });
    await store.record(folder, hand, [...changed, ...moved]);
    return changed;
  }, client);
}
