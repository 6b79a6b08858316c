import { z } from 'zod';
import type { Annotation } from '../../shared/annotation.ts';
import { type Article, type ArticleVersion, currentVersion } from '../../shared/article.ts';
import { type BoundaryRecord, boundaryId } from '../../shared/boundary.ts';
import { FailureError } from '../../shared/failure.ts';
import { captureFile, hashOf } from './captures.ts';
import { annotation, comment, decision } from './record-schemas.ts';
import type { AnyRecord } from './records.ts';
import { article, type StoredArticle, sentence } from './schemas.ts';

export interface CaptureCopy {
  /** In the article's folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An article as a file of Assay's own or a report has it: with every version, every mark, and what was said of them. */
export interface Project {
  readonly article: StoredArticle;
  readonly records: readonly AnyRecord[];
  readonly captures?: readonly CaptureCopy[];
}

const offset = z.int().nonnegative();
const file = z.looseObject({
  format: z.literal('assay-article'),
  schema: z.literal(1),
  article: article.omit({ schema: true }),
  annotations: z.array(annotation),
  unplaced: z.array(annotation).default([]),
  split: z
    .looseObject({
      sentences: z.array(sentence),
      boundaries: z.array(z.tuple([offset, z.boolean()])),
    })
    .optional(),
  decisions: z.array(decision).default([]),
  threads: z.array(z.looseObject({ comments: z.array(comment) })).default([]),
  captures: z
    .array(
      z.looseObject({
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        name: z.string(),
        data: z.base64(),
      }),
    )
    .default([]),
});

/** What is published as the JSON Schema of the format. */
export const projectSchema = file;

/**
 * A project that comes from anywhere: nothing of it is believed before it was looked at.
 *
 * @param name of the file, for the sentence that says it is damaged
 * @throws FailureError `inputDamaged`, `libraryTooNew`
 */
export function readProject(value: unknown, name: string, writer: string, now: string): Project {
  const { format, schema } = (value ?? {}) as { format?: unknown; schema?: unknown };
  if (format === 'assay-article' && typeof schema === 'number' && schema > 1)
    throw new FailureError({ reason: 'libraryTooNew', path: name, schema, supported: 1 });
  const checked = file.safeParse(value);
  if (!checked.success) throw damaged(name);
  const { annotations, unplaced, split, decisions, threads, captures } = checked.data;
  const found = { schema: 1 as const, ...checked.data.article } as StoredArticle;
  const whole = split ? withSentences(found, split.sentences) : found;
  const marks = [...annotations, ...unplaced];
  if (!whole.versions.every(isSound) || !areSound(marks, whole)) throw damaged(name);
  const version = currentVersion(whole).id;
  const boundaries = (split?.boundaries ?? []).map(
    ([at, begins]): BoundaryRecord => ({
      id: boundaryId(version, at),
      type: 'Boundary',
      version,
      offset: at,
      begins,
      revision: 1,
      modified: now,
      writer,
    }),
  );
  const comments = threads.flatMap((thread) => thread.comments);
  return {
    article: whole,
    records: [...marks, ...boundaries, ...decisions, ...comments],
    captures: captures.map((copy) => capturedCopy(copy, name)),
  };
}

/** The same project under another id, for a library that has an article of this one already. */
export function renamed({ article, records, captures = [] }: Project, id: string): Project {
  return {
    captures,
    article: { ...article, id },
    records: records.map((record) =>
      'target' in record && record.target
        ? { ...record, target: { ...record.target, source: id } }
        : record,
    ),
  };
}

/** A copy that does not have its hash is no evidence, and says that the file was changed. */
function capturedCopy(
  { sha256, name, data }: { sha256: string; name: string; data: string },
  file: string,
): CaptureCopy {
  const bytes = new Uint8Array(Buffer.from(data, 'base64'));
  if (hashOf(bytes) !== sha256) throw damaged(file);
  return { path: captureFile(sha256, name), bytes };
}

function damaged(name: string): FailureError {
  return new FailureError({ reason: 'inputDamaged', name, kind: 'Assay article' });
}

function withSentences(
  found: StoredArticle,
  sentences: ArticleVersion['sentences'],
): StoredArticle {
  const last = currentVersion(found);
  const [first, ...later] = [...found.versions.slice(0, -1), { ...last, sentences }];
  return first ? { ...found, versions: [first, ...later] } : found;
}

/** In order, without overlaps, inside the text, and every sentence inside a block: what everything else relies on. */
function isSound({ text, blocks, sentences }: ArticleVersion): boolean {
  let at = 0;
  for (const { start, end } of blocks) {
    if (start < at || end < start || end > text.length) return false;
    at = end;
  }
  let block = 0;
  at = 0;
  for (const { start, end } of sentences) {
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= start) block += 1;
    const home = blocks[block];
    if (!home || start < at || end <= start || start < home.start || end > home.end) return false;
    at = end;
  }
  return new Set(sentences.map(({ id }) => id)).size === sentences.length;
}

function areSound(marks: readonly Annotation[], { versions }: Article): boolean {
  const lengths = new Map(versions.map(({ id, text }) => [id, text.length]));
  const ids = new Set(marks.map(({ id }) => id));
  return (
    ids.size === marks.length &&
    lengths.size === versions.length &&
    marks.every(({ target }) => {
      const [{ start, end }] = target.selector;
      return start < end && end <= (lengths.get(target.version) ?? -1);
    })
  );
}
