import { fileURLToPath } from 'node:url';
import { dialog } from 'electron';
import type { Api } from '../../../shared/api.ts';
import { failureSentence } from '../../../shared/failure.ts';
import { addNamed } from '../../api/add-named.ts';
import { failureOf } from '../../api/dispatch.ts';

/**
 * The file among the arguments of a start. Chromium puts switches of its own among those of a second start, even in front of
 * the app's path, which stands first where the app is not packaged. Linux desktops hand files over as `file:` addresses.
 */
export function fileAmong(args: readonly string[], packaged: boolean): string | undefined {
  const named = args.slice(1).filter((arg) => arg !== '' && !arg.startsWith('-'));
  const file = named[packaged ? 0 : 1];
  return file?.startsWith('file:') ? pathOf(file) : file;
}

function pathOf(address: string): string {
  try {
    return fileURLToPath(address);
  } catch {
    return address;
  }
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
