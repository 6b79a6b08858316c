import { dialog } from 'electron';
import type { Api } from '../../../shared/api.ts';
import { failureSentence } from '../../../shared/failure.ts';
import { addNamed } from '../../api/add-named.ts';
import { failureOf } from '../../api/dispatch.ts';

/** The file among the arguments of a start; the rest are Electron's and the system's. */
export function fileAmong(args: readonly string[], packaged: boolean): string | undefined {
  return args.slice(packaged ? 1 : 2).find((arg) => arg !== '' && !arg.startsWith('-'));
}

/** Adds a file the system handed over; gives the article's id, or undefined after saying why not. */
export async function addFile(api: Api, path: string): Promise<string | undefined> {
  try {
    return (await addNamed(api, path)).id;
  } catch (error) {
    dialog.showErrorBox('This file was not added', failureSentence(failureOf(error)));
    return undefined;
  }
}
