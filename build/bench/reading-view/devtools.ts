import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium as playwrightsOwn } from '@playwright/test';
import { findChromium } from '../../chromium.ts';

/** One end of the DevTools protocol: https://chromedevtools.github.io/devtools-protocol/ */
export interface Session {
  /** @throws Error what the browser says when it refuses */
  send<T>(method: string, params?: object): Promise<T>;
  close(): void;
}

export interface Chromium {
  readonly version: string;
  readonly session: Session;
  /** A tab with a profile of its own, 1280 x 800. */
  open(): Promise<{ readonly page: Session; close(): Promise<void> }>;
  close(): Promise<void>;
}

/**
 * A browser in which nobody listens to what a page does. Playwright does so, as a debugger: with it, whoever sends a request
 * or makes an Error has all functions parsed again that are under way, for where in them that was.
 */
export async function launchChromium(): Promise<Chromium> {
  const profile = await mkdtemp(join(tmpdir(), 'assay-bench-chromium-'));
  const child = spawn(
    findChromium() ?? playwrightsOwn.executablePath(),
    [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--headless',
      '--hide-scrollbars',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
      '--disable-component-update',
      '--disable-extensions',
      '--disable-sync',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  process.once('exit', () => child.kill());
  const address = await addressSaid(createInterface({ input: child.stderr }));
  // Whatever else it says: nobody reads it, and it would wait for somebody to.
  child.stderr.resume();
  const session = await connect(address);
  const { product } = await session.send<{ product: string }>('Browser.getVersion');
  return {
    version: product.replace(/^\D*/, ''),
    session,
    async open() {
      const own = await session.send<{ browserContextId: string }>('Target.createBrowserContext');
      const { targetId } = await session.send<{ targetId: string }>('Target.createTarget', {
        ...own,
        url: 'about:blank',
      });
      const page = await connect(new URL(`/devtools/page/${targetId}`, address).href);
      await page.send('Emulation.setDeviceMetricsOverride', {
        width: 1280,
        height: 800,
        deviceScaleFactor: 1,
        mobile: false,
      });
      await page.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return {
        page,
        async close() {
          page.close();
          await session.send('Target.disposeBrowserContext', own);
        },
      };
    },
    async close() {
      const gone = once(child, 'exit');
      await session.send('Browser.close');
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function addressSaid(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const [, address] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('Chromium ended before it could be spoken to.');
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

async function connect(address: string): Promise<Session> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  socket.addEventListener('close', () => {
    for (const answered of waiting.values())
      answered({ error: { message: 'the browser has gone' } });
  });
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened);
    socket.addEventListener('error', () => failed(new Error(`Nobody answers at ${address}.`)));
  });
  return {
    async send<T>(method: string, params: object = {}) {
      last += 1;
      const id = last;
      const { result, error } = await new Promise<Answer>((answered) => {
        waiting.set(id, answered);
        socket.send(JSON.stringify({ id, method, params }));
      });
      if (error) throw new Error(`${method}: ${error.message}`);
      return result as T;
    },
    close: () => socket.close(),
  };
}
