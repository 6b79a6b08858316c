import { randomInt } from 'node:crypto';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Annotation } from '../../shared/annotation.ts';
import type { ImportedArticle } from '../../shared/article.ts';
import type { BoundaryRecord } from '../../shared/boundary.ts';
import { durableWrite, syncFolder } from './durable-write.ts';
import {
  articleFile,
  articleFolder,
  type Layout,
  marksFile,
  marksFolder,
  sourceFile,
} from './layout.ts';
import type { StoredArticle, StoredMarks } from './schemas.ts';
import type { Writer } from './writer.ts';

export function newArticle(id: string, imported: ImportedArticle, now: string): StoredArticle {
  const { metadata, source, ...reading } = imported;
  return {
    schema: 1,
    id,
    ...metadata,
    added: now,
    source,
    versions: [{ id: 'v1', created: now, ...reading }],
  };
}

export interface WholeArticle {
  readonly article: StoredArticle;
  /** What it was read from; an article that comes from another library has none. */
  readonly bytes?: Uint8Array;
  readonly annotations?: readonly Annotation[];
  readonly boundaries?: readonly BoundaryRecord[];
}

/** Built aside and moved in whole: no reader ever sees half an article, and a failure leaves none. */
export async function moveInWhole(
  layout: Layout,
  writer: Writer,
  { article, bytes, annotations = [], boundaries = [] }: WholeArticle,
): Promise<void> {
  const aside = join(layout.articles, `.adding-${writer.id}`);
  await rm(aside, { recursive: true, force: true });
  try {
    await mkdir(aside);
    await mkdir(marksFolder(aside));
    if (bytes) await durableWrite(sourceFile(aside, article.source), bytes);
    if (annotations.length + boundaries.length > 0) {
      const marks: StoredMarks = { schema: 1, records: annotations, boundaries };
      await durableWrite(marksFile(aside, writer.id), JSON.stringify(marks));
    }
    await durableWrite(articleFile(aside), JSON.stringify(article));
    await rename(aside, articleFolder(layout.articles, article.id));
  } catch (error) {
    await rm(aside, { recursive: true, force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(layout.articles);
}

/** Without letters and digits that are taken for each other. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

export async function freshId(layout: Layout): Promise<string> {
  for (;;) {
    const id = Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]).join('');
    if (!(await isTaken(layout, id))) return id;
  }
}

/** Whether an article has the id, in the bin too. */
export async function isTaken(layout: Layout, id: string): Promise<boolean> {
  const taken = [layout.articles, layout.bin].map((at) => exists(articleFolder(at, id)));
  return (await Promise.all(taken)).includes(true);
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
