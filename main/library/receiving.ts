import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join, parse as parsePath } from 'node:path';
import { supersedes } from '../../shared/annotation.ts';
import type { Article } from '../../shared/article.ts';
import { FailureError } from '../../shared/failure.ts';
import type { MergedArticle } from '../../shared/review-operations.ts';
import { exists } from './adding.ts';
import { contradicts, isArticleCopy, storedArticle, uniteArticles } from './article-copies.ts';
import { durableWrite } from './durable-write.ts';
import type { Hand } from './hand.ts';
import { historyIn } from './history-log.ts';
import { articleFile, isConflictCopy, isHistoryFile, writerOfFile } from './layout.ts';
import {
  type AnyRecord,
  kindOfType,
  type MergedRecords,
  mergeAll,
  revisionKey,
  standingRemoval,
} from './records.ts';
import { articleKind, marksKind, recordsIn } from './schemas.ts';
import type { Store } from './store.ts';
import { parse } from './stored-file.ts';

export type ArticleFiles = ReadonlyMap<string, Uint8Array>;

/** Everything of an article's folder that another library needs: no backups, drafts or damaged files. */
export async function articleFiles(store: Store, id: string): Promise<ArticleFiles> {
  const { folder, article } = await store.opened(id);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (!entry.isFile() || /^\.|\.(?:bak|tmp)$|\.damaged-\d+$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const inFolder = path.slice(folder.length + 1).split(/[\\/]/);
    // What copies of the article say is in the article already.
    if (inFolder.length > deepest || isArticleCopy(inFolder.join('/'))) continue;
    files.set(inFolder.map(portable).join('/'), new Uint8Array(await readFile(path)));
  }
  files.set('article.json', new TextEncoder().encode(storedArticle(article)));
  return files;
}

/** Folders within folders are none of ours. */
const deepest = 4;

/** Sync engines name copies with signs that not every disk takes; the hash keeps two such names apart. */
function portable(name: string): string {
  const plain = name.replace(/[^\w. -]/g, '-').replace(/^[^A-Za-z0-9]+/, '');
  if (plain === name) return name;
  const { name: stem, ext } = parsePath(plain);
  return `${stem}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}${ext}`;
}

/**
 * The union of what is here and what came. Records of others go into this writer's own files, as they are, because nobody
 * writes another's; what is here already is not written again.
 *
 * @throws FailureError `inputDamaged`
 */
export async function receiveArticle(
  store: Store,
  id: string,
  files: ArticleFiles,
  name: string,
): Promise<Omit<MergedArticle, 'id'>> {
  const came = articleIn(id, files, name);
  const records = recordsFrom(files);
  return store.writing(async (hand) => {
    const folder = store.folderOf(id);
    const fresh = !(await exists(articleFile(folder)));
    if (fresh) {
      const whole = [...files].filter(([path]) => !isOfRecords(path));
      await store.moveIn(hand.writer, id, new Map(whole));
    }
    const changed = fresh ? false : await mergeFiles(store, folder, came, files);
    const received = await receiveRecords(store, id, hand, records);
    const { records: now } = await store.read(id);
    return {
      title: came.title,
      outcome: fresh ? 'added' : changed || received ? 'merged' : 'unchanged',
      ...(standingRemoval(now) ? { binned: true } : {}),
    };
  });
}

function articleIn(id: string, files: ArticleFiles, name: string): Article {
  const bytes = files.get('article.json');
  const kind = { ...articleKind, empty: undefined as never };
  const stored = bytes && parse(new TextDecoder().decode(bytes), name, kind);
  if (!stored || stored.id !== id)
    throw new FailureError({ reason: 'inputDamaged', name, kind: 'Assay package' });
  const { schema: _schema, ...article } = stored;
  return article;
}

function isOfRecords(path: string): boolean {
  return path.startsWith('marks/');
}

function recordsFrom(files: ArticleFiles): AnyRecord[] {
  return [...files].flatMap(([path, bytes]) => {
    const name = path.slice('marks/'.length);
    if (!isOfRecords(path)) return [];
    const text = new TextDecoder().decode(bytes);
    if (isHistoryFile(name)) return historyIn(text);
    if (writerOfFile(name) === undefined && !isConflictCopy(name)) return [];
    const stored = parse(text, path, marksKind);
    return stored ? recordsIn(stored) : [];
  });
}

async function mergeFiles(
  store: Store,
  folder: string,
  came: Article,
  files: ArticleFiles,
): Promise<boolean> {
  let changed = false;
  const { article } = await store.read(came.id);
  const united = uniteArticles(article, came);
  if (contradicts(united, came)) await keepBeside(folder, came);
  if (contradicts(united, article)) await keepBeside(folder, article);
  if (JSON.stringify(united) !== JSON.stringify(article)) {
    await store.writeArticle(folder, united);
    changed = true;
  }
  for (const [path, bytes] of files) {
    const at = join(folder, path);
    if (path === 'article.json' || isOfRecords(path) || (await exists(at))) continue;
    await mkdir(dirname(at), { recursive: true });
    await durableWrite(at, bytes);
    changed = true;
  }
  return changed;
}

/** Two texts under one version: everybody takes the same one, and the other stays where it can be found. */
async function keepBeside(folder: string, article: Article): Promise<void> {
  const text = storedArticle(article);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const path = join(folder, `article.other-${hash}`);
  if (!(await exists(path))) await durableWrite(path, text);
}

/** Whether any of them was new here. */
async function receiveRecords(
  store: Store,
  id: string,
  hand: Hand,
  records: readonly AnyRecord[],
): Promise<boolean> {
  const { folder, records: here } = await store.read(id);
  const known = new Set((await store.revisions(folder)).map(revisionKey));
  const byKey = new Map(records.map((record) => [revisionKey(record), record]));
  const fresh = [...byKey].filter(([key]) => !known.has(key)).map(([, record]) => record);
  const standing = standingOf(mergeAll(fresh), here);
  const keys = new Set(standing.map(revisionKey));
  const past = fresh.filter((record) => !keys.has(revisionKey(record)));
  await store.receive(folder, hand, standing, past);
  return fresh.length > 0;
}

function standingOf(came: MergedRecords, here: MergedRecords): AnyRecord[] {
  return Object.values(kindOfType).flatMap((kind): AnyRecord[] =>
    [...came[kind].values()].filter((record) => {
      const other = here[kind].get(record.id);
      return !other || supersedes(record, other);
    }),
  );
}
