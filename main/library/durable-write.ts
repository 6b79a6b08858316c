import { randomBytes } from 'node:crypto';
import { copyFile, link, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../../shared/error-code.ts';

const temporary = '.tmp';

/**
 * Resolves when the bytes are on disk under their name: written to a new file, checked, flushed, renamed, and the folder
 * flushed. Until then the old content stands; after a crash at any moment the name holds the old or the new one, whole.
 * The previous content is kept as `backupOf(path)`.
 */
export async function durableWrite(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const written = `${path}.${randomBytes(6).toString('hex')}${temporary}`;
  try {
    const file = await open(written, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
      // A nearly full disk can take fewer bytes than it says.
      const { size } = await file.stat();
      if (size !== bytes.length)
        throw new Error(`only ${size} of ${bytes.length} bytes were written`);
    } finally {
      await file.close();
    }
    await keepBackup(path);
    await rename(written, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(written, { force: true }).catch(() => {});
    throw error;
  }
}

export function backupOf(path: string): string {
  return `${path}.bak`;
}

/**
 * A second name for the old content costs no copy, except where the file system has no such names. Without old content
 * the last backup stays: it may be all there is.
 */
async function keepBackup(path: string): Promise<void> {
  const next = `${path}.${randomBytes(6).toString('hex')}${temporary}`;
  try {
    await link(path, next).catch((error: unknown) => {
      if (isMissing(error)) throw error;
      return copyFile(path, next);
    });
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  await rename(next, backupOf(path));
  // After a crash between the two renames both are names of one file, and to rename one to the other does nothing:
  // https://pubs.opengroup.org/onlinepubs/9799919799/functions/rename.html
  await rm(next, { force: true });
}

export async function syncFolder(path: string): Promise<void> {
  // Windows cannot flush a folder, and flushes renames itself.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Removes what processes left that were killed while writing this file. Only the file's own writer may call it. */
export async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder).catch(() => []))
    if (name.startsWith(`${basename(path)}.`) && name.endsWith(temporary))
      await rm(join(folder, name), { force: true });
}

/** There is no such folder, or a file stands in its place, which is said when something is to be written there. */
export function isNoFolder(error: unknown): boolean {
  return isMissing(error) || codeOf(error) === 'ENOTDIR';
}

export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}
