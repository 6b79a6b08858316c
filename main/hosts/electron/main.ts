import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, type BrowserWindow, dialog } from 'electron';
import { failureSentence } from '../../../shared/failure.ts';
import { isWebAddress } from '../../api/add-named.ts';
import { allowedAddresses } from '../../api/allowed-addresses.ts';
import { createApi, type RunningApi } from '../../api/create-api.ts';
import { defaultConfigDirectory, defaultLibraryDirectory } from '../../api/default-directories.ts';
import { createDispatch, failureOf } from '../../api/dispatch.ts';
import { askWhereToSave } from './downloads.ts';
import { followLanguage } from './follow-language.ts';
import { answerCalls } from './ipc.ts';
import { handedOver, registerLinks } from './links.ts';
import { setMenu } from './menu.ts';
import { fileAmong, takeInFile, tellTakenIn } from './opening-files.ts';
import { claimOwnFolder } from './own-folder.ts';
import { printToPdf } from './print-to-pdf.ts';
import { systemProxy } from './proxy.ts';
import { closeNetwork, registerScheme, serveRenderer } from './scheme.ts';
import { openWindow, showPlace } from './window.ts';

// Beside this file once it is bundled.
const built = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let running: RunningApi | undefined;
let window: BrowserWindow | undefined;
/** Files that came before there was anything to open them with. */
const early: string[] = [];

async function openFile(path: string): Promise<void> {
  if (!running) {
    early.push(path);
    return;
  }
  const address = handedOver(path);
  if (address) {
    show(`/add?address=${encodeURIComponent(address)}`);
    return;
  }
  const articles = await takeInFile(running.api, path);
  if (!articles) return;
  const [article, ...others] = articles;
  if (article && !article.binned && others.length === 0) {
    show(`/article/${encodeURIComponent(article.id)}`);
    return;
  }
  show(articles.some(({ binned }) => binned) ? '/bin' : '/');
  tellTakenIn(path, articles);
}

/** At a place of the app: in the window there is, else in a new one. */
function show(place = '/'): void {
  if (window) {
    showPlace(window, place);
    return;
  }
  window = openWindow({
    preload: built('./preload.cjs'),
    statePath: join(defaultConfigDirectory(), 'window.json'),
    place,
  });
  window.on('closed', () => {
    window = undefined;
  });
}

async function start(): Promise<void> {
  closeNetwork();
  askWhereToSave();
  const drawMenu = () =>
    setMenu(
      () => window,
      () => {
        if (running) show();
      },
    );
  drawMenu();
  try {
    await serveRenderer(built('../renderer'));
    running = await createApi({
      library: defaultLibraryDirectory(),
      program: 'electron',
      fetching: { allowed: allowedAddresses(), proxyFor: systemProxy },
      printToPdf,
    });
  } catch (error) {
    dialog.showErrorBox('Assay could not be started', failureSentence(failureOf(error)));
    app.exit(1);
    return;
  }
  answerCalls(createDispatch(await followLanguage(running.api, drawMenu)));
  show();
  for (const path of early.splice(0)) await openFile(path);
}

const isLink = (named: string) => isWebAddress(named) || handedOver(named) !== undefined;

function quitWhenSaved(event: { preventDefault(): void }): void {
  const open = running;
  if (!open) return;
  event.preventDefault();
  running = undefined;
  void open.close().finally(() => app.quit());
}

claimOwnFolder(defaultConfigDirectory(), defaultLibraryDirectory());
registerScheme();
registerLinks();
app.setAppUserModelId('org.assay.app');
if (app.requestSingleInstanceLock()) {
  const first = fileAmong(process.argv, app.isPackaged);
  if (first) early.push(first);
  app.on('second-instance', (_event, args, directory) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    const path = fileAmong(args, app.isPackaged);
    if (path) void openFile(isLink(path) ? path : resolve(directory, path));
    else if (!window && running) show();
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void openFile(path);
  });
  app.on('open-url', (event, link) => {
    event.preventDefault();
    void openFile(link);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (!window && running) show();
  });
  app.on('will-quit', quitWhenSaved);
  void app.whenReady().then(start);
} else app.quit();
