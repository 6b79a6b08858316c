import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../../shared/error-code.ts';
import { isMissing } from './durable-write.ts';

/**
 * The folder and those above it. Node's own recursive `mkdir` never returns where a file system refuses folders by saying
 * that their parent is missing, as `/proc` does.
 */
export async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (await isFolder(path)) return;
    const above = dirname(path);
    if (!isMissing(error) || above === path || (await isFolder(above))) throw error;
    await makeFolders(above);
    await mkdir(path).catch((again: unknown) => {
      // Somebody else was faster.
      if (codeOf(again) !== 'EEXIST') throw again;
    });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (about) => about.isDirectory(),
    () => false,
  );
}
