import { extname, join } from 'node:path';
import type { ArticleSource } from '../../shared/article.ts';
import { FailureError } from '../../shared/failure.ts';

/** Where everything in a library folder is. */
export interface Layout {
  readonly root: string;
  readonly settings: string;
  readonly articles: string;
}

export function layoutOf(root: string): Layout {
  return {
    root,
    settings: join(root, 'library.json'),
    articles: join(root, 'articles'),
  };
}

export const articleFile = (folder: string): string => join(folder, 'article.json');
export const marksFolder = (folder: string): string => join(folder, 'marks');
export const evidenceFolder = (folder: string): string => join(folder, 'evidence');
export const marksFile = (folder: string, writer: string): string =>
  join(folder, 'marks', `${writer}.json`);

/**
 * The original bytes, of the first version or of the one named; the extension is only for the user who looks into the
 * folder.
 */
export function sourceFile(
  folder: string,
  { name, mediaType }: Pick<ArticleSource, 'name' | 'mediaType'>,
  version = 'v1',
): string {
  const byType =
    mediaType === 'text/html' ? '.html' : mediaType === 'text/markdown' ? '.md' : '.txt';
  const own = extname(name).toLowerCase();
  const extension = /^\.[a-z0-9]{1,8}$/.test(own) ? own : byType;
  return join(folder, version === 'v1' ? `source${extension}` : `source-${version}${extension}`);
}

export const historyFile = (folder: string, writer: string): string =>
  join(folder, 'marks', `${writer}.history.jsonl`);

const idPattern = /^[a-z0-9]{4,32}$/;
const markFile = /^([a-z0-9][a-z0-9-]{2,80})\.json$/;

/** Ids come from links and command lines: nothing but an id may become a path. */
export function articleFolder(parent: string, id: string): string {
  if (!isArticleId(id)) throw new FailureError({ reason: 'articleMissing', article: id });
  return join(parent, id);
}

export function isArticleId(id: string): boolean {
  return idPattern.test(id);
}

/**
 * A copy of a writer's file under the name that a sync engine gave it when two had changed it: `….sync-conflict-….json`
 * (Syncthing), `… (conflicted copy …).json` (Dropbox, Nextcloud), `…-HOST.json` (OneDrive), `… (1).json`, `… 2.json`.
 * Whatever is JSON beside the writers' files and is none of them can only be that.
 */
export function isConflictCopy(name: string): boolean {
  return name.endsWith('.json') && !name.startsWith('.') && writerOfFile(name) === undefined;
}

/** Of any writer, conflict copies included. */
export function isHistoryFile(name: string): boolean {
  return name.endsWith('.jsonl') && !name.startsWith('.');
}

/** The writer whose file this is; undefined for backups, leftovers and other programs' files. */
export function writerOfFile(name: string): string | undefined {
  return markFile.exec(name)?.[1];
}
