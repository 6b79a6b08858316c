import { randomInt } from 'node:crypto';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImportedArticle } from '../../shared/article.ts';
import { durableWrite, syncFolder } from './durable-write.ts';
import { articleFile, articleFolder, type Layout, marksFolder, sourceFile } from './layout.ts';
import type { StoredArticle } from './schemas.ts';

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

export function moveInWhole(
  layout: Layout,
  writer: string,
  article: StoredArticle,
  bytes: Uint8Array,
): Promise<void> {
  const files = new Map<string, Uint8Array | string>([
    [sourceFile('', article.source), bytes],
    [articleFile(''), JSON.stringify(article)],
  ]);
  return moveFilesInWhole(layout, writer, article.id, files);
}

/** Built aside and moved in whole: no reader ever sees half an article, and a failure leaves none. */
export async function moveFilesInWhole(
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
