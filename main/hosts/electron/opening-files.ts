import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { dialog } from 'electron';
import { type Api, largestArticle } from '../../../shared/api.ts';
import { FailureError, failureSentence } from '../../../shared/failure.ts';
import { failureOf } from '../../api/dispatch.ts';

/** The file among the arguments of a start; the rest are Electron's and the system's. */
export function fileAmong(args: readonly string[], packaged: boolean): string | undefined {
  return args.slice(packaged ? 1 : 2).find((arg) => arg !== '' && !arg.startsWith('-'));
}

/** Adds a file the system handed over; gives the article's id, or undefined after saying why not. */
export async function addFile(api: Api, path: string): Promise<string | undefined> {
  try {
    return (await api.addArticle(await readInput(path))).id;
  } catch (error) {
    dialog.showErrorBox('This file was not added', failureSentence(failureOf(error)));
    return undefined;
  }
}

async function readInput(path: string) {
  const name = basename(path);
  const about = await stat(path).catch(() => {
    throw new FailureError({ reason: 'fileMissing', path });
  });
  if (about.isDirectory()) throw new FailureError({ reason: 'fileIsDirectory', path });
  if (about.size > largestArticle)
    throw new FailureError({
      reason: 'inputTooLarge',
      name,
      bytes: about.size,
      limit: largestArticle,
    });
  return { name, bytes: new Uint8Array(await readFile(path)) };
}
