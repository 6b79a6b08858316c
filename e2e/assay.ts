import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** One Assay on a library of its own, as a user starts it: `assay serve`. */
export interface RunningAssay {
  readonly library: string;
  readonly url: string;
  /** Ends the program and starts it again on the same library. */
  restart(): Promise<void>;
}

interface Running {
  readonly process: ChildProcess;
  readonly url: string;
}

async function start(folder: string): Promise<Running> {
  const child = spawn(
    process.execPath,
    [cli, 'serve', '--no-open', '--library', join(folder, 'library')],
    {
      env: { ...process.env, ASSAY_CONFIG: join(folder, 'config'), ASSAY_PERSON: 'Mara Lind' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('http://')) return { process: child, url: line.trim() };
  }
  throw new Error('assay serve ended without printing its address');
}

async function stop({ process: child }: Running): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

export const test = base.extend<{ assay: RunningAssay; page: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern
  assay: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'assay-e2e-'));
    let running = await start(folder);
    await use({
      library: join(folder, 'library'),
      get url() {
        return running.url;
      },
      async restart() {
        await stop(running);
        running = await start(folder);
      },
    });
    await stop(running);
    await rm(folder, { recursive: true, force: true });
  },
  // Whatever an article says, a page of Assay talks to nobody but its own host, and says nothing on the console.
  page: async ({ page, assay }, use) => {
    const strangers: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') strangers.push(request.url());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('dialog', (dialog) => {
      complaints.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(assay.url);
    await use(page);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  },
});

export { expect };
