import {
  app,
  type BrowserWindow,
  Menu,
  type MenuItemConstructorOptions,
  type WebContents,
} from 'electron';
import type { Command } from '../../../shared/command.ts';

/**
 * The menu of the app; what the screen in front does with a command is its own business. On a Mac the menu outlives the
 * window: then a command brings a window back.
 */
export function setMenu(front: () => BrowserWindow | undefined, show: () => void): void {
  const send = (command: Command) => () => {
    const contents = front()?.webContents;
    if (contents) void sendAsGesture(contents, command);
    else show();
  };
  const mac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        { label: 'Add Articles…', accelerator: 'CmdOrCtrl+O', click: send('addFiles') },
        { label: 'Library', accelerator: 'CmdOrCtrl+L', click: send('showLibrary') },
        { type: 'separator' },
        { label: 'Export…', accelerator: 'CmdOrCtrl+E', click: send('exportArticle') },
        { type: 'separator' },
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { label: 'Undo', accelerator: 'CmdOrCtrl+Z', click: send('undo') },
        { label: 'Redo', accelerator: mac ? 'Shift+Cmd+Z' : 'Ctrl+Y', click: send('redo') },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        { type: 'separator' },
        // The page has keys of its own for what has none here, and people change them.
        { label: 'Find in Article…', click: send('find') },
        { label: 'Search Commands…', click: send('openPalette') },
      ],
    },
    {
      label: '&View',
      submenu: [
        { label: 'Proof View', click: send('proofView') },
        { label: 'Only the Text', click: send('distractionFree') },
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged
          ? []
          : [{ role: 'reload' as const }, { role: 'toggleDevTools' as const }]),
      ],
    },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [
        { label: 'Assay Help', click: send('showHelp') },
        { label: 'Keys', click: send('showKeys') },
        { label: 'Change Keys…', click: send('changeKeys') },
        { type: 'separator' },
        { label: 'About Assay', click: () => app.showAboutPanel() },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** A page may open a file chooser only after a gesture of the user's in it, which a click in a menu is not. */
async function sendAsGesture(contents: WebContents, command: Command): Promise<void> {
  await contents.executeJavaScript('undefined', true).catch(() => {});
  if (!contents.isDestroyed()) contents.send('command', command);
}
