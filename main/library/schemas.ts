import { z } from 'zod';
import { type Article, blockKinds, mostColumns } from '../../shared/article.ts';
import { uniteArticles } from './article-copies.ts';
import { annotation, boundary, comment, decision, reading, removal } from './record-schemas.ts';
import { type AnyRecord, type RecordOf, revisionKey } from './records.ts';
import type { StoredKind } from './stored-file.ts';

// Unknown members are kept: a newer Assay of the same format may have added some, and nothing is ever lost.
const offset = z.int().nonnegative();
const range = { start: offset, end: offset };

const span = z.int().positive().exactOptional();
const cell = z.looseObject({
  table: offset,
  row: offset,
  column: offset.max(mostColumns - 1),
  rowSpan: span,
  columnSpan: span,
  header: z.literal(true).exactOptional(),
});

const block = z.looseObject({
  ...range,
  kind: z.enum(blockKinds),
  level: z.int().exactOptional(),
  author: z.string().exactOptional(),
  handle: z.string().exactOptional(),
  date: z.string().exactOptional(),
  uri: z.string().exactOptional(),
  page: z.int().positive().exactOptional(),
  time: z.number().nonnegative().exactOptional(),
  repeats: z.literal(true).exactOptional(),
  cell: cell.exactOptional(),
});

const source = z.looseObject({
  name: z.string(),
  mediaType: z.string(),
  sha256: z.string(),
  byteLength: offset,
  encoding: z.string(),
});

export const sentence = z.looseObject({ ...range, id: z.string() });

const version = z.looseObject({
  id: z.string(),
  created: z.string(),
  text: z.string(),
  blocks: z.array(block),
  sentences: z.array(sentence),
  source: source.exactOptional(),
  selection: z.looseObject({ digest: z.string(), kept: z.array(z.boolean()) }).exactOptional(),
});

export const article = z.looseObject({
  schema: z.literal(1),
  id: z.string(),
  title: z.string(),
  byline: z.string().exactOptional(),
  siteName: z.string().exactOptional(),
  published: z.string().exactOptional(),
  updated: z.string().exactOptional(),
  language: z.string().exactOptional(),
  uri: z.string().exactOptional(),
  added: z.string(),
  source,
  versions: z.tuple([version], version),
});

export type StoredArticle = Article & { readonly schema: 1 };

/** A writer's file. Kinds of records came one after the other, and are absent while there are none. */
export interface StoredMarks {
  readonly schema: 1;
  readonly records: readonly RecordOf['marks'][];
  readonly boundaries?: readonly RecordOf['boundaries'][];
  readonly decisions?: readonly RecordOf['decisions'][];
  readonly comments?: readonly RecordOf['comments'][];
  readonly readings?: readonly RecordOf['readings'][];
  readonly removals?: readonly RecordOf['removals'][];
}

/** Where in the file a record of each type stands. */
const memberOf = {
  Annotation: 'records',
  Boundary: 'boundaries',
  Decision: 'decisions',
  Comment: 'comments',
  Reading: 'readings',
  Removal: 'removals',
} as const satisfies Record<AnyRecord['type'], keyof StoredMarks>;

export function recordsIn(stored: StoredMarks): AnyRecord[] {
  return Object.values(memberOf).flatMap((member): readonly AnyRecord[] => stored[member] ?? []);
}

/** The file with these records in place of the earlier ones of the same ids, and those earlier ones. */
export function withRecordsIn(
  stored: StoredMarks,
  records: readonly AnyRecord[],
): { readonly stored: StoredMarks; readonly superseded: readonly AnyRecord[] } {
  const superseded: AnyRecord[] = [];
  const next: Record<string, readonly AnyRecord[]> = {};
  for (const [type, member] of Object.entries(memberOf)) {
    const fresh = records.filter((record) => record.type === type);
    if (fresh.length === 0) continue;
    const ids = new Set(fresh.map(({ id }) => id));
    const kept: AnyRecord[] = [];
    for (const record of stored[member] ?? [])
      (ids.has(record.id) ? superseded : kept).push(record);
    next[member] = [...kept, ...fresh];
  }
  return { stored: { ...stored, ...next }, superseded };
}

/** The file with records that it may have already; of those with the same id both stay, and reading them decides. */
export function withAdded(stored: StoredMarks, records: readonly AnyRecord[]): StoredMarks {
  const known = new Set(recordsIn(stored).map(revisionKey));
  const fresh = records.filter((record) => !known.has(revisionKey(record)));
  const next: Record<string, readonly AnyRecord[]> = {};
  for (const [type, member] of Object.entries(memberOf)) {
    const added = fresh.filter((record) => record.type === type);
    if (added.length > 0) next[member] = [...(stored[member] ?? []), ...added];
  }
  return { ...stored, ...next };
}

/** An article has no empty state; a folder without one is not an article. */
export const articleKind: Omit<StoredKind<StoredArticle>, 'empty'> = {
  schema: article satisfies z.ZodType<StoredArticle>,
  current: 1,
  migrations: {},
  unite: (a, b) => ({ schema: 1, ...uniteArticles(a, b) }),
};

export const marksKind: StoredKind<StoredMarks> = {
  schema: z.looseObject({
    schema: z.literal(1),
    records: z.array(annotation),
    boundaries: z.array(boundary).exactOptional(),
    decisions: z.array(decision).exactOptional(),
    comments: z.array(comment).exactOptional(),
    readings: z.array(reading).exactOptional(),
    removals: z.array(removal).exactOptional(),
  }),
  current: 1,
  migrations: {},
  empty: { schema: 1, records: [] },
  unite: (a, b) => withAdded(a, recordsIn(b)),
};
