/** The built main process, loaded against a fake Electron: everything but the runtime itself. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as electron from './testing/fake-electron.ts';
import { startWired } from './testing/wired.ts';

const { log } = electron;
let folder: string;

beforeAll(async () => {
  folder = await startWired();
  await vi.waitFor(() => expect(log.windows[0]?.loaded).toHaveLength(2), 15_000);
}, 60_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

const firstWindow = () => {
  const [window] = log.windows;
  if (!window) throw new Error('no window was opened');
  return window;
};

test('the window is confined', () => {
  expect(firstWindow().options.webPreferences).toEqual({
    preload: join(folder, 'electron/preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  });
  expect(log.schemes).toEqual([
    {
      scheme: 'assay-app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
});

test('a file that came before the window is opened in it', () => {
  expect(firstWindow().loaded[0]).toBe('assay-app://app/index.html#/');
  expect(firstWindow().loaded[1]).toMatch(/^assay-app:\/\/app\/index\.html#\/article\/[a-z0-9]+$/);
});

describe('the scheme serves the page and nothing else', () => {
  test.each([
    ['assay-app://app/index.html', 200],
    ['assay-app://app/', 200],
    ['assay-app://app/../electron/main.js', 404],
    ['assay-app://app/%2e%2e/electron/main.js', 404],
    ['assay-app://other/index.html', 404],
  ])('%s is %i', async (url, status) => {
    const response = await log.served?.(new Request(url));
    expect(response?.status).toBe(status);
    if (status === 200)
      expect(response?.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('calls are answered for our own page only', () => {
  const page = 'assay-app://app/index.html#/';
  const call = (senderFrame: unknown, ...args: unknown[]) =>
    log.handlers.get('assay')?.(...([{ senderFrame }, ...args] as never[])) as Promise<{
      ok: boolean;
    }>;

  test('our main frame', async () => {
    const reply = await call({ parent: null, url: page }, 'listArticles', {});
    expect(reply).toMatchObject({ ok: true, value: { articles: [{ title: 'Early bird' }] } });
  });
  test.each([
    ['no frame', null],
    ['a frame inside', { parent: {}, url: page }],
    ['another page', { parent: null, url: 'https://assay-app.example/' }],
    ['a name that only begins like ours', { parent: null, url: 'assay-app://app.example/' }],
    ['a file', { parent: null, url: 'file:///tmp/x.html' }],
    ['no address', { parent: null, url: '' }],
  ])('%s is refused', async (_case, frame) => {
    expect(await call(frame, 'listArticles', {})).toEqual({
      ok: false,
      failure: { reason: 'unauthorised' },
    });
  });
  test('an unknown operation is a reply', async () => {
    expect(await call({ parent: null, url: page }, '__proto__', {})).toMatchObject({
      failure: { reason: 'operationUnknown' },
    });
  });
});

describe('navigation', () => {
  test.each([
    ['https://outlet.example/a', true, true],
    ['http://outlet.example/', true, true],
    ['file:///etc/passwd', true, false],
    ['javascript:alert(1)', true, false],
    ['vscode://open', true, false],
    ['assay-app://app/index.html#/article/a', false, false],
  ])('%s: stopped %s, opened outside %s', (url, stopped, outside) => {
    log.opened.length = 0;
    const event = { url, preventDefault: vi.fn() };
    firstWindow().webContents.emit('will-navigate', event);
    expect(event.preventDefault).toHaveBeenCalledTimes(stopped ? 1 : 0);
    expect(log.opened).toEqual(outside ? [url] : []);
    if (stopped) {
      log.opened.length = 0;
      expect(firstWindow().webContents.openHandler?.({ url })).toEqual({ action: 'deny' });
      expect(log.opened).toEqual(outside ? [url] : []);
    }
  });
});

test.each([
  ['https://tracker.example/x.png', true],
  ['http://127.0.0.1/', true],
  ['file:///etc/passwd', true],
  ['assay-app://app/index.html', false],
  ['blob:assay-app://app/1', false],
])('a request to %s is cancelled: %s', (url, cancel) => {
  const done = vi.fn();
  log.beforeRequest?.({ url }, done);
  expect(done).toHaveBeenCalledWith({ cancel });
});

test.each([
  ['camera', 'assay-app://app', false],
  ['clipboard-read', 'assay-app://app', false],
  ['clipboard-sanitized-write', 'assay-app://app', true],
  ['clipboard-sanitized-write', 'assay-app://app/index.html', true],
  ['clipboard-sanitized-write', 'assay-app://app.example', false],
  ['clipboard-sanitized-write', 'https://tracker.example', false],
])('the permission %s is given to %s: %s', (permission, address, given) => {
  const done = vi.fn();
  log.permission?.(...([null, permission, done, { requestingUrl: address }] as never[]));
  expect(done).toHaveBeenCalledExactlyOnceWith(given);
  expect(log.permissionCheck?.(...([null, permission, address] as never[]))).toBe(given);
});

test('an export asks where to', () => {
  const item = {
    getFilename: () => '../../evil/river.html',
    setSaveDialogOptions: vi.fn(),
    once: vi.fn(),
  };
  electron.defaultSession.emit('will-download', {}, item);
  expect(item.setSaveDialogOptions).toHaveBeenCalledWith(
    expect.objectContaining({ defaultPath: join('/user/documents', 'river.html') }),
  );
  const [, done] = item.once.mock.calls[0] ?? [];
  done?.({}, 'interrupted');
  expect(log.errors.at(-1)?.[1]).toContain('could not be written');
});

test('a PDF is printed in a hidden window without scripts, a preload or a network', async () => {
  const page = 'assay-app://app/index.html#/';
  const call = (operation: string, input: unknown) =>
    log.handlers.get('assay')?.(
      ...([{ senderFrame: { parent: null, url: page } }, operation, input] as never[]),
    ) as Promise<{ ok: boolean; value: { articles: { id: string }[]; bytes: Uint8Array } }>;
  const { value } = await call('listArticles', {});
  const before = log.windows.length;
  const reply = await call('exportArticle', { id: value.articles[0]?.id, format: 'pdf' });
  expect(reply.ok).toBe(true);
  expect(new TextDecoder().decode(reply.value.bytes)).toContain('%PDF-');
  const printing = log.windows[before];
  expect(printing?.destroyed).toBe(true);
  expect(printing?.options).toMatchObject({
    show: false,
    webPreferences: { sandbox: true, javascript: false, nodeIntegration: false },
  });
  expect(printing?.options.webPreferences).not.toHaveProperty('preload');
  expect(log.partition).toBe('assay-print');
  expect(log.printed).toEqual([expect.objectContaining({ generateTaggedPDF: true })]);
  for (const url of [
    'https://tracker.example/x.png',
    'file:///etc/passwd',
    printing?.loaded[0] ?? '',
  ]) {
    const done = vi.fn();
    log.beforePrintRequest?.({ url }, done);
    expect(done).toHaveBeenCalledWith({ cancel: true });
    expect(log.servedToPrint?.({ url }).status).toBe(404);
  }
});

test('the app has its name, and a folder of its own for each library', () => {
  expect(log.name).toBe('Assay');
  expect(log.paths.userData).toMatch(
    new RegExp(`^${join(folder, 'config', 'electron')}.[0-9a-f]{16}$`),
  );
});

test('menu keys are used once, and its commands reach the page as gestures', async () => {
  const items = log.menu.flatMap(({ submenu = [] }) => submenu);
  const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
  expect(new Set(keys).size).toBe(keys.length);
  items.find(({ label }) => label === 'Export…')?.click?.();
  await vi.waitFor(() =>
    expect(firstWindow().webContents.sent).toEqual([['gesture'], ['command', 'exportArticle']]),
  );
});

test('the menu follows the language of the preferences, at once', async () => {
  const call = (language: string) =>
    log.handlers.get('assay')?.(
      ...([
        { senderFrame: { parent: null, url: 'assay-app://app/index.html' } },
        'changePreferences',
        { language },
      ] as never[]),
    );
  const names = () => log.menu.map(({ label }) => label);
  const english = names();
  await call('de');
  expect(names()).toEqual(['&Datei', '&Bearbeiten', '&Ansicht', '&Fenster', '&Hilfe']);
  expect(log.menu.flatMap(({ submenu = [] }) => submenu)).toContainEqual(
    expect.objectContaining({ role: 'copy', label: 'Kopieren' }),
  );
  await call('system');
  expect(names()).toEqual(english);
});

test('a second start hands its file over', async () => {
  await writeFile(join(folder, 'second.txt'), 'Second\n\nAnother file.');
  const before = firstWindow().loaded.length;
  electron.app.emit('second-instance', {}, ['assay', '--flag', 'second.txt'], folder);
  await vi.waitFor(() => expect(firstWindow().loaded).toHaveLength(before + 1));
  expect(log.focused).toBeGreaterThan(0);
});

test('a desktop hands a file over by its address', async () => {
  await writeFile(join(folder, 'third file.txt'), 'Third\n\nAnother file.');
  const before = firstWindow().loaded.length;
  const address = pathToFileURL(join(folder, 'third file.txt')).href;
  electron.app.emit('second-instance', {}, ['assay', address], '/');
  await vi.waitFor(() => expect(firstWindow().loaded).toHaveLength(before + 1));
});

describe('links that hand a page over', () => {
  test('are Assay’s, and lead to a question', async () => {
    expect(log.links).toEqual(['assay']);
    const event = { preventDefault: vi.fn() };
    electron.app.emit('open-url', event, 'assay:add?address=https%3A%2F%2Foutlet.example%2Fa');
    await vi.waitFor(() =>
      expect(firstWindow().loaded.at(-1)).toBe(
        'assay-app://app/index.html#/add?address=https%3A%2F%2Foutlet.example%2Fa',
      ),
    );
    expect(event.preventDefault).toHaveBeenCalled();
  });
  test.each([
    'assay:add?address=file%3A%2F%2F%2Fetc%2Fpasswd',
    'assay:add?address=javascript%3Aalert(1)',
    'assay:add',
    'assay:remove?address=https%3A%2F%2Foutlet.example%2Fa',
  ])('%s leads nowhere', async (link) => {
    const before = [...firstWindow().loaded];
    const errors = log.errors.length;
    electron.app.emit('open-url', { preventDefault() {} }, link);
    await vi.waitFor(() => expect(log.errors.length).toBe(errors + 1));
    expect(firstWindow().loaded).toEqual(before);
  });
});

test('pages are fetched over the proxy of the system', async () => {
  log.proxy = 'PROXY 127.0.0.1:9';
  electron.app.emit('second-instance', {}, ['assay', 'http://8.8.8.8/page'], folder);
  await vi.waitFor(() => expect(log.errors.at(-1)?.[1]).toContain('nothing answers there'));
  log.proxy = 'DIRECT';
});

test('a file that cannot be read is one sentence in a dialog', async () => {
  electron.app.emit('open-file', { preventDefault() {} }, join(folder, 'missing.txt'));
  await vi.waitFor(() => expect(log.errors.at(-1)?.[1]).toContain('There is no file at'));
});

test('closing keeps the place of the window; quitting waits for the disk', async () => {
  firstWindow().emit('close');
  expect(JSON.parse(await readFile(join(folder, 'config/window.json'), 'utf8')).bounds.width).toBe(
    1000,
  );
  const event = { preventDefault: vi.fn() };
  electron.app.emit('will-quit', event);
  expect(event.preventDefault).toHaveBeenCalled();
  await vi.waitFor(() => expect(log.quits).toBe(1));
});
