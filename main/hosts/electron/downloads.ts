import { basename, extname, join } from 'node:path';
import { app, dialog, session } from 'electron';

/** An export is a download of the page's; here every download asks where to. */
export function askWhereToSave(): void {
  session.defaultSession.on('will-download', (_event, item) => {
    const name = basename(item.getFilename());
    const extension = extname(name).slice(1);
    item.setSaveDialogOptions({
      title: 'Save the report',
      defaultPath: join(app.getPath('documents'), name),
      filters: [
        ...(extension ? [{ name: extension.toUpperCase(), extensions: [extension] }] : []),
        { name: 'All files', extensions: ['*'] },
      ],
    });
    item.once('done', (_done, state) => {
      if (state === 'interrupted')
        dialog.showErrorBox(
          'The report was not saved',
          `“${name}” could not be written there. Choose another place and export again.`,
        );
    });
  });
}
