import { type Annotation, lastHandOf } from '../../shared/annotation.ts';
import { currentVersion } from '../../shared/article.ts';
import { type Comparison, compareReadings, sentenceReadings } from '../../shared/comparison.ts';
import { FailureError } from '../../shared/failure.ts';
import type { HistoryEntry } from '../../shared/history.ts';
import { blindReadingsOf } from '../../shared/reading.ts';
import { numberAfter, type RevisionName, sameRevision } from '../../shared/revision.ts';
import type { Articles } from './articles.ts';
import { blindReading } from './blind-reading.ts';
import { asSplit } from './boundaries.ts';
import { handOf } from './changing.ts';
import { type AnyRecord, kindOfType, type MergedRecords } from './records.ts';
import type { Opened, Store } from './store.ts';

/** What follows from earlier revisions, not only from those that stand. */
export class Revisions {
  readonly #store: Store;
  readonly #articles: Articles;

  constructor(store: Store, articles: Articles) {
    this.#store = store;
    this.#articles = articles;
  }

  /** The latest first, by the clocks of those who did it. @throws FailureError `readingUnderWay` */
  async history(id: string, mark: string | undefined): Promise<HistoryEntry[]> {
    const { folder, records } = await this.#seen(id);
    const all = await this.#store.revisions(folder);
    return all
      .filter(
        (record) => record.type !== 'Boundary' && (mark === undefined || isAbout(record, mark)),
      )
      .map((record): HistoryEntry => {
        const shown = record as HistoryEntry['record'];
        return {
          record: shown,
          person: (shown.type === 'Annotation' && shown.modifiedBy) || shown.creator,
          at: shown.modified,
          standing: isStanding(record, records),
        };
      })
      .sort(latestFirst);
  }

  /** Makes a mark say again what it said in an earlier revision, as a new one. */
  async restore(id: string, mark: string, name: RevisionName): Promise<Annotation> {
    const { folder, article, records } = await this.#seen(id);
    const wanted = (await this.#store.revisions(folder)).find(
      (record): record is Annotation =>
        record.type === 'Annotation' && record.id === mark && sameRevision(record, name),
    );
    const now = records.marks.get(mark);
    if (!wanted || !now) throw new FailureError({ reason: 'markUnknown', mark });
    const { deleted: _deleted, unchangedSince: _since, modifiedBy: _hand, ...said } = wanted;
    // Words of an earlier version stand where the mark stands now.
    const stands =
      wanted.target.version === currentVersion(article).id ? wanted.target : now.target;
    return this.#store.writing(async (hand) => {
      const restored: Annotation = {
        ...said,
        target: stands,
        revision: numberAfter(now.revision),
        modified: hand.now,
        writer: hand.writer,
        ...handOf(wanted, hand.person),
      };
      await this.#store.record(folder, hand, [restored]);
      return restored;
    });
  }

  /**
   * How these people agree, or all who have read; in one article or in all. Whoever is still reading an article blind is
   * not compared in it.
   *
   * @throws FailureError `readingUnderWay`
   */
  async compare(
    people: readonly string[] | undefined,
    id: string | undefined,
  ): Promise<Comparison> {
    const ids = id === undefined ? await this.#ids() : [id];
    const opened: Opened[] = [];
    for (const one of ids) {
      const seen = await this.#seen(one).catch((error: unknown) => {
        if (id !== undefined) throw error;
        return undefined;
      });
      if (seen) opened.push(seen);
    }
    const read = await Promise.all(opened.map((one) => this.#read(one)));
    const compared = people ?? readersOf(read.flatMap(({ marks }) => marks));
    const readings = read.map(({ article, sentences, marks }) =>
      sentenceReadings(article, sentences, marks, compared),
    );
    return compareReadings(compared, readings);
  }

  /** Every revision of every mark on the current version, but those of people who are still reading it blind. */
  async #read({ folder, article, records }: Opened) {
    const { id, sentences } = currentVersion(asSplit(article, records));
    const marks = (await this.#store.revisions(folder)).filter(
      (record): record is Annotation =>
        record.type === 'Annotation' &&
        record.target.version === id &&
        blindReadingsOf(records.readings.values(), record.creator).length === 0,
    );
    return { article: article.id, sentences, marks };
  }

  async #ids(): Promise<string[]> {
    const known = await this.#articles.known();
    return known.filter(({ removal }) => !removal).map(({ summary }) => summary.id);
  }

  async #seen(id: string): Promise<Opened> {
    const opened = await this.#store.opened(id);
    if (await blindReading(this.#store, opened.records))
      throw new FailureError({ reason: 'readingUnderWay', article: id });
    return opened;
  }
}

function readersOf(marks: readonly Annotation[]): string[] {
  const readers = marks
    .filter(({ adjudicates }) => !adjudicates)
    .map((mark) => lastHandOf(mark).name);
  return [...new Set(readers)].sort();
}

function isAbout(record: AnyRecord, mark: string): boolean {
  if (record.type === 'Annotation') return record.id === mark;
  return (record.type === 'Decision' || record.type === 'Comment') && record.mark === mark;
}

function isStanding(record: AnyRecord, records: MergedRecords): boolean {
  const merged = records[kindOfType[record.type]].get(record.id);
  return merged !== undefined && sameRevision(merged, record);
}

/** Of what was done at one time the order is the same for everybody too. */
export function latestFirst({ record: a }: HistoryEntry, { record: b }: HistoryEntry): number {
  if (a.modified !== b.modified) return a.modified < b.modified ? 1 : -1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  if (a.revision !== b.revision) return a.revision < b.revision ? 1 : -1;
  if (a.writer !== b.writer) return a.writer < b.writer ? 1 : -1;
  return 0;
}
