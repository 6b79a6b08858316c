import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { _electron, type Page } from '@playwright/test';

const built = (path: string) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));

/** One way to run Assay on the library in this folder. */
export interface Host {
  /** Starts the program and gives its page, showing the library: a tab in the browser host, a window in Electron. */
  start(tab: Page): Promise<Page>;
  stop(): Promise<void>;
  /** Of the browser host; empty in Electron. */
  readonly url: string;
}

export const libraryIn = (folder: string): string => join(folder, 'library');

const environment = (folder: string, extra: Readonly<Record<string, string>>) => ({
  ...(process.env as Record<string, string>),
  ASSAY_CONFIG: join(folder, 'config'),
  ASSAY_LIBRARY: libraryIn(folder),
  ASSAY_PERSON: 'Mara Lind',
  ...extra,
});

/** `assay serve`, looked at in a tab. */
export function browserHost(folder: string, extra: Readonly<Record<string, string>> = {}): Host {
  let child: ChildProcess | undefined;
  let url = '';
  return {
    get url() {
      return url;
    },
    async start(tab) {
      const started = spawn(process.execPath, [built('cli.js'), 'serve', '--no-open'], {
        env: environment(folder, extra),
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      child = started;
      for await (const line of createInterface({ input: started.stdout })) {
        if (!line.startsWith('http://')) continue;
        url = line.trim();
        await tab.goto(url);
        return tab;
      }
      throw new Error('assay serve ended without printing its address');
    },
    async stop() {
      const ending = child;
      if (!ending || ending.exitCode !== null) return;
      const ended = new Promise((resolve) => ending.once('exit', resolve));
      ending.kill('SIGTERM');
      await ended;
    },
  };
}

/** The real thing, where its runtime is installed. */
export function electronHost(
  folder: string,
  executablePath: string,
  extra: Readonly<Record<string, string>> = {},
): Host {
  let close = async (): Promise<void> => {};
  return {
    url: '',
    async start() {
      const app = await _electron.launch({
        executablePath,
        args: [built('electron/main.js'), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
        env: environment(folder, extra),
      });
      close = () => app.close();
      return app.firstWindow();
    },
    stop: () => close(),
  };
}

/** The package is asked for its files: importing it would start a download. */
export function electronRuntime(): string | undefined {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const pointer = join(folder, 'path.txt');
  if (!existsSync(pointer)) return undefined;
  const runtime = join(folder, 'dist', readFileSync(pointer, 'utf8').trim());
  return existsSync(runtime) ? runtime : undefined;
}

export const noRuntime =
  'the Electron runtime is not installed on this machine (npx install-electron fetches it)';
