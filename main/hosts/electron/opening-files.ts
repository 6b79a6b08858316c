import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dialog } from 'electron';
import type { Api } from '../../../shared/api.ts';
import { failureSentence } from '../../../shared/failure.ts';
import type { MergedArticle } from '../../../shared/review-operations.ts';
import { takeInNamed } from '../../api/add-named.ts';
import { failureOf } from '../../api/dispatch.ts';
import { words } from './words/words.ts';

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

/** Takes in a file the system handed over; gives its articles, or nothing after saying why not. */
export async function takeInFile(
  api: Api,
  path: string,
): Promise<readonly MergedArticle[] | undefined> {
  try {
    return await takeInNamed(api, path);
  } catch (error) {
    dialog.showErrorBox('This file was not added', failureSentence(failureOf(error)));
    return undefined;
  }
}

/**
 * One article shows itself; of several, of one that cannot, and of none it is said what became of them. Nothing waits for the
 * answer.
 */
export function tellTakenIn(path: string, articles: readonly MergedArticle[]): void {
  const changed = articles.filter(({ outcome }) => outcome !== 'unchanged').length;
  const binned = articles.filter((article) => article.binned).length;
  const message = words().merged(basename(path), changed, articles.length, binned);
  void dialog.showMessageBox({ type: 'info', message });
}
