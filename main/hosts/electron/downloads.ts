import { basename, extname, join } from 'node:path';
import { app, dialog, session } from 'electron';
import { words } from './words/words.ts';

/** An export is a download of the page's; here every download asks where to. */
export function askWhereToSave(): void {
  session.defaultSession.on('will-download', (_event, item) => {
    const name = basename(item.getFilename());
    const extension = extname(name).slice(1);
    const { title, allFiles, failed, failure } = words().saving;
    item.setSaveDialogOptions({
      title,
      defaultPath: join(app.getPath('documents'), name),
      filters: [
        ...(extension ? [{ name: extension.toUpperCase(), extensions: [extension] }] : []),
        { name: allFiles, extensions: ['*'] },
      ],
    });
    item.once('done', (_done, state) => {
      if (state === 'interrupted') dialog.showErrorBox(failed, failure(name));
    });
  });
}
