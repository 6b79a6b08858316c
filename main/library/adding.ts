import { randomInt } from 'node:crypto';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImportedArticle } from '../../shared/article.ts';
import { durableWrite, syncFolder } from './durable-write.ts';
import {
  articleFile,
  articleFolder,
  type Layout,
  marksFile,
  marksFolder,
  sourceFile,
} from './layout.ts';
import type { AnyRecord } from './records.ts';
import { type StoredArticle, withAdded } from './schemas.ts';

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
  readonly records?: readonly AnyRecord[];
  /** Copies of evidence, by their paths in the folder. */
  readonly captures?: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/** What the article's folder holds, by path; of the records, the writer's own file. */
export function filesOf(
  writer: string,
  { article, bytes, records = [], captures = [] }: WholeArticle,
): ReadonlyMap<string, Uint8Array | string> {
  const files = new Map<string, Uint8Array | string>([[articleFile(''), JSON.stringify(article)]]);
  if (bytes) files.set(sourceFile('', article.source), bytes);
  for (const copy of captures) files.set(copy.path, copy.bytes);
  if (records.length > 0) {
    const marks = withAdded({ schema: 1, records: [] }, records);
    files.set(marksFile('', writer), JSON.stringify(marks));
  }
  return files;
}

/** Built aside and moved in whole: no reader ever sees half an article, and a failure leaves none. */
export async function moveInWhole(
  layout: Layout,
  writer: string,
  id: string,
  files: ReadonlyMap<string, Uint8Array | string>,
): Promise<void> {
  const aside = join(layout.articles, `.adding-${writer}`);
  const folder = articleFolder(layout.articles, id);
  await rm(aside, { recursive: true, force: true });
  try {
    await mkdir(marksFolder(aside), { recursive: true });
    for (const [path, content] of files) {
      await mkdir(dirname(join(aside, path)), { recursive: true });
      await durableWrite(join(aside, path), content);
    }
    await rename(aside, folder);
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
    if (!(await exists(articleFolder(layout.articles, id)))) return id;
  }
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
