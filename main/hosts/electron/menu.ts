import {
  app,
  type BrowserWindow,
  Menu,
  type MenuItemConstructorOptions,
  type WebContents,
} from 'electron';
import type { Command } from '../../../shared/command.ts';
import { words } from './words/words.ts';

/**
 * The menu of the app; what the screen in front does with a command is its own business. On a Mac the menu outlives the
 * window: then a command brings a window back. Roles are named here too: Electron itself names them in English only.
 */
export function setMenu(front: () => BrowserWindow | undefined, show: () => void): void {
  const send = (command: Command) => () => {
    const contents = front()?.webContents;
    if (contents) void sendAsGesture(contents, command);
    else show();
  };
  const mac = process.platform === 'darwin';
  const { menu } = words();
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const about = { label: menu.about, click: () => app.showAboutPanel() };
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [macAppMenu(about)] : []),
    {
      label: menu.file,
      submenu: [
        { label: menu.addArticles, accelerator: 'CmdOrCtrl+O', click: send('addFiles') },
        { label: menu.library, accelerator: 'CmdOrCtrl+L', click: send('showLibrary') },
        separator,
        { label: menu.export, accelerator: 'CmdOrCtrl+E', click: send('exportArticle') },
        separator,
        mac ? { role: 'close', label: menu.close } : { role: 'quit', label: menu.quit },
      ],
    },
    {
      label: menu.edit,
      submenu: [
        { label: menu.undo, accelerator: 'CmdOrCtrl+Z', click: send('undo') },
        { label: menu.redo, accelerator: mac ? 'Shift+Cmd+Z' : 'Ctrl+Y', click: send('redo') },
        separator,
        { role: 'cut', label: menu.cut },
        { role: 'copy', label: menu.copy },
        { role: 'paste', label: menu.paste },
        { role: 'selectAll', label: menu.selectAll },
        separator,
        // The page has keys of its own for what has none here, and people change them.
        { label: menu.find, click: send('find') },
        { label: menu.searchCommands, click: send('openPalette') },
      ],
    },
    {
      label: menu.view,
      submenu: [
        { label: menu.proofView, click: send('proofView') },
        { label: menu.onlyText, click: send('distractionFree') },
        separator,
        { role: 'resetZoom', label: menu.resetZoom },
        { role: 'zoomIn', label: menu.zoomIn },
        { role: 'zoomOut', label: menu.zoomOut },
        separator,
        { role: 'togglefullscreen', label: menu.fullScreen },
        ...(app.isPackaged
          ? []
          : [{ role: 'reload' as const }, { role: 'toggleDevTools' as const }]),
      ],
    },
    {
      role: 'windowMenu',
      label: menu.window,
      submenu: [
        { role: 'minimize', label: menu.minimise },
        ...(mac ? [{ role: 'zoom' as const, label: menu.zoomWindow }] : []),
        mac
          ? { role: 'front', label: menu.bringToFront }
          : { role: 'close', label: menu.closeWindow },
      ],
    },
    {
      role: 'help',
      label: menu.help,
      submenu: [
        { label: menu.assayHelp, click: send('showHelp') },
        { label: menu.keys, click: send('showKeys') },
        { label: menu.changeKeys, click: send('changeKeys') },
        ...(mac ? [] : [separator, about]),
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function macAppMenu(about: MenuItemConstructorOptions): MenuItemConstructorOptions {
  const { menu } = words();
  return {
    role: 'appMenu',
    submenu: [
      about,
      { type: 'separator' },
      { role: 'services', label: menu.services },
      { type: 'separator' },
      { role: 'hide', label: menu.hide },
      { role: 'hideOthers', label: menu.hideOthers },
      { role: 'unhide', label: menu.showAll },
      { type: 'separator' },
      { role: 'quit', label: menu.quit },
    ],
  };
}

/** A page may open a file chooser only after a gesture of the user's in it, which a click in a menu is not. */
async function sendAsGesture(contents: WebContents, command: Command): Promise<void> {
  await contents.executeJavaScript('undefined', true).catch(() => {});
  if (!contents.isDestroyed()) contents.send('command', command);
}
