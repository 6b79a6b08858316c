import { z } from 'zod';
import type { Annotation } from '../../shared/annotation.ts';
import { type Article, blockKinds } from '../../shared/article.ts';
import type { BoundaryRecord } from '../../shared/boundary.ts';
import { body } from './body-schema.ts';
import type { StoredKind } from './stored-file.ts';

// Unknown members are kept: a newer Assay of the same format may have added some, and nothing is ever lost.
const offset = z.int().nonnegative();
const range = { start: offset, end: offset };

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

export const annotation = z.looseObject({
  id: z.string(),
  type: z.literal('Annotation'),
  motivation: z.literal('classifying'),
  revision: z.int().positive(),
  created: z.string(),
  modified: z.string(),
  writer: z.string(),
  creator: z.looseObject({ name: z.string() }),
  deleted: z.literal(true).exactOptional(),
  target: z.looseObject({
    source: z.string(),
    version: z.string(),
    sentence: z.string().exactOptional(),
    selector: z.tuple([
      z.looseObject({ type: z.literal('TextPositionSelector'), ...range }),
      z.looseObject({
        type: z.literal('TextQuoteSelector'),
        exact: z.string(),
        prefix: z.string(),
        suffix: z.string(),
      }),
    ]),
  }),
  body: z.array(body),
}) satisfies z.ZodType<Annotation>;

const boundary = z.looseObject({
  id: z.string(),
  type: z.literal('Boundary'),
  revision: z.int().positive(),
  modified: z.string(),
  writer: z.string(),
  deleted: z.literal(true).exactOptional(),
  version: z.string(),
  offset,
  begins: z.boolean(),
}) satisfies z.ZodType<BoundaryRecord>;

export type StoredArticle = Article & { readonly schema: 1 };
export interface StoredMarks {
  readonly schema: 1;
  readonly records: readonly Annotation[];
  readonly boundaries?: readonly BoundaryRecord[];
}
export interface StoredLibrary {
  readonly schema: 1;
}

/** An article has no empty state; a folder without one is not an article. */
export const articleKind: Omit<StoredKind<StoredArticle>, 'empty'> = {
  schema: article satisfies z.ZodType<StoredArticle>,
  current: 1,
  migrations: {},
};

export const marksKind: StoredKind<StoredMarks> = {
  schema: z.looseObject({
    schema: z.literal(1),
    records: z.array(annotation),
    boundaries: z.array(boundary).exactOptional(),
  }),
  current: 1,
  migrations: {},
  empty: { schema: 1, records: [] },
};

export const libraryKind: StoredKind<StoredLibrary> = {
  schema: z.looseObject({ schema: z.literal(1) }),
  current: 1,
  migrations: {},
  empty: { schema: 1 },
};
