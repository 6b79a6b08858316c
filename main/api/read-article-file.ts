import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { ArticleInput } from '../../shared/api.ts';
import { largestToAdd, refuseTooLarge } from '../../shared/article-size.ts';
import { codeOf } from '../../shared/error-code.ts';
import { FailureError } from '../../shared/failure.ts';

/**
 * A file the user named, with everything that can be wrong with it said before it is read.
 *
 * @throws FailureError `fileMissing`, `fileIsDirectory`, `fileUnreadable`, `inputTooLarge`, or what `refuse` throws
 */
export async function readArticleFile(
  path: string,
  refuse: (name: string, bytes: number) => void = (name, bytes) =>
    refuseTooLarge(name, bytes, largestToAdd(name)),
): Promise<ArticleInput> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw new FailureError({ reason: 'fileIsDirectory', path });
    const name = basename(resolve(path));
    refuse(name, about.size);
    return { name, bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    if (error instanceof FailureError) throw error;
    if (codeOf(error) === 'ENOENT') throw new FailureError({ reason: 'fileMissing', path });
    throw new FailureError({ reason: 'fileUnreadable', path, cause: codeOf(error) });
  }
}
