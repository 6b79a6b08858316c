import { BrowserWindow, dialog } from 'electron';
import { rememberState, restoreState } from './bounds.ts';
import { confineNavigation } from './navigation.ts';
import { appOrigin } from './scheme.ts';
import { words } from './words/words.ts';

export interface WindowOptions {
  readonly preload: string;
  readonly statePath: string;
  /** Shown first: the fragment of the app's address. */
  readonly place: string;
}

export function openWindow({ preload, statePath, place }: WindowOptions): BrowserWindow {
  const { options, maximised } = restoreState(statePath);
  const window = new BrowserWindow({
    ...options,
    minWidth: 360,
    minHeight: 400,
    title: 'Assay',
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    },
  });
  confineNavigation(window.webContents);
  rememberState(window, statePath);
  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.show();
  });
  askBeforeLoss(window);
  offerReload(window);
  showPlace(window, place);
  return window;
}

export function showPlace(window: BrowserWindow, place: string): void {
  // Fails when another place is asked for before this one was reached, and then that one is shown.
  window.loadURL(addressOf(place)).catch(() => {});
}

/** The same page with another fragment: the app goes there without loading again. */
function addressOf(place: string): string {
  return `${appOrigin}/index.html#${place}`;
}

/** The page objects to closing while a change is not on disk; only the user may overrule it. */
function askBeforeLoss(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const { message, detail, keep, lose } = words().unsaved;
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message,
      detail,
      buttons: [keep, lose],
      defaultId: 0,
      cancelId: 0,
    });
    if (choice === 1) event.preventDefault();
  });
}

function offerReload(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const { message, detail, reload, close } = words().stopped;
    const choice = dialog.showMessageBoxSync(window, {
      type: 'error',
      message,
      detail,
      buttons: [reload, close],
      defaultId: 0,
    });
    if (choice === 0) window.reload();
    else window.destroy();
  });
}
