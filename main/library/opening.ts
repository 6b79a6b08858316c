import type { Annotation } from '../../shared/annotation.ts';
import type { AnnotationChange, BoundaryChange, OpenArticle } from '../../shared/api.ts';
import { currentVersion } from '../../shared/article.ts';
import { broughtForward, type Place } from './adding-versions.ts';
import { blindReading, isOwn, withoutSource } from './blind-reading.ts';
import { asSplit, boundariesOf, versionAsSplit, withRecords } from './boundaries.ts';
import { carriedBoundaries } from './carrying-boundaries.ts';
import { boundaryRecordsOf, recordsOf } from './changing.ts';
import { alive, inTextOrder } from './records.ts';
import type { Store } from './store.ts';
import { versionNamed } from './version-named.ts';

/** The article as this person may see it now. */
export async function openArticle(store: Store, id: string): Promise<OpenArticle> {
  const { article, records } = await store.opened(id);
  const { id: version, sentences } = currentVersion(article);
  const reading = await blindReading(store, records);
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

export interface ChangeOptions {
  readonly boundaries?: readonly BoundaryChange[] | undefined;
  /** The version whose text is spoken of, and where its marks stand in a later one; left out it is the current one. */
  readonly about?: { readonly version: string; readonly place: Place } | undefined;
  readonly client?: string | undefined;
}

/** All or nothing; gives the new records of marks. */
export async function changeArticle(
  store: Store,
  id: string,
  changes: readonly AnnotationChange[],
  { boundaries = [], about, client }: ChangeOptions,
): Promise<readonly Annotation[]> {
  const { folder, article, records } = await store.opened(id);
  const current = currentVersion(article);
  const version = about ? versionNamed(article, about.version) : current;
  return store.writing(async (hand) => {
    const context = { article: id, version, ...records, ...hand };
    const moved = boundaryRecordsOf(boundaries, context);
    if (about && version !== current) {
      // What stood there already was said before, and somebody may have decided otherwise about the current version since.
      const fresh = new Set(moved.map(({ offset }) => offset));
      const said = boundaries.filter(({ offset }) => fresh.has(offset));
      const carried = carriedBoundaries(said, version, current, about.place);
      moved.push(...boundaryRecordsOf(carried, { ...context, version: current }));
    }
    const together = withRecords(records, moved);
    const split = versionAsSplit(version, together);
    const made = recordsOf(changes, { ...context, version: split });
    const changed =
      about && version !== current ? broughtForward(made, article, together, about.place) : made;
    await store.record(folder, hand, [...changed, ...moved]);
    return changed;
  }, client);
}
