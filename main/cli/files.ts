import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type ArticleInput, largestArticle } from '../../shared/api.ts';
import { FailureError } from '../../shared/failure.ts';

/**
 * A file the user named, with everything that can be wrong with it said before it is read.
 *
 * @throws FailureError `fileMissing`, `fileIsDirectory`, `fileUnreadable`, `inputTooLarge`
 */
export async function readArticleFile(path: string): Promise<ArticleInput> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw new FailureError({ reason: 'fileIsDirectory', path });
    const name = basename(resolve(path));
    if (about.size > largestArticle)
      throw new FailureError({
        reason: 'inputTooLarge',
        name,
        bytes: about.size,
        limit: largestArticle,
      });
    return { name, bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    if (error instanceof FailureError) throw error;
    if (codeOf(error) === 'ENOENT') throw new FailureError({ reason: 'fileMissing', path });
    throw new FailureError({ reason: 'fileUnreadable', path, cause: codeOf(error) });
  }
}

/**
 * Whole or not at all.
 *
 * @throws FailureError `fileIsDirectory`, `fileUnwritable`
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const directory = await stat(path).then(
    (about) => about.isDirectory(),
    () => false,
  );
  if (directory) throw new FailureError({ reason: 'fileIsDirectory', path });
  const draft = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw new FailureError({ reason: 'fileUnwritable', path, cause: codeOf(error) });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
