import { ipcMain, type WebFrameMain } from 'electron';
import type { Reply } from '../../../shared/api.ts';
import type { Dispatch } from '../../api/dispatch.ts';
import { isOurs } from './navigation.ts';

/** One channel for all operations; only the main frame of our own page is heard. */
export function answerCalls(dispatch: Dispatch): void {
  ipcMain.handle('assay', (event, operation: unknown, input: unknown): Reply | Promise<Reply> => {
    if (!isOurPage(event.senderFrame)) return { ok: false, failure: { reason: 'unauthorised' } };
    return dispatch(String(operation), input);
  });
}

function isOurPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isOurs(frame.url);
}
