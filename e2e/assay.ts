import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { browserHost, electronHost, electronRuntime, libraryIn, noRuntime } from './hosts.ts';
import { type Site, startSite } from './site.ts';

/** One Assay on a library of its own, in the host that the project names. */
export interface RunningAssay {
  readonly library: string;
  readonly url: string;
  start(tab: Page): Promise<Page>;
  stop(): Promise<void>;
  /** Ends the program, starts it again on the same library, and gives its page. */
  restart(tab: Page): Promise<Page>;
}

/** For what only the browser host has: addresses, tabs, requests that can be made to fail. */
export function browserOnly(why: string): void {
  base.skip(base.info().project.name === 'electron', why);
}

export const test = base.extend<{ site: Site; assay: RunningAssay; page: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.close();
  },
  assay: async ({ site }, use, { project }) => {
    const runtime = project.name === 'electron' ? electronRuntime() : undefined;
    base.skip(project.name === 'electron' && !runtime, noRuntime);
    const folder = await mkdtemp(join(tmpdir(), 'assay-e2e-'));
    const allowed = { ASSAY_FETCH_ALLOW: site.host };
    const host = runtime ? electronHost(folder, runtime, allowed) : browserHost(folder, allowed);
    await use({
      library: libraryIn(folder),
      get url() {
        return host.url;
      },
      start: (tab) => host.start(tab),
      stop: () => host.stop(),
      async restart(tab) {
        await host.stop();
        return host.start(tab);
      },
    });
    await host.stop();
    await rm(folder, { recursive: true, force: true });
  },
  page: async ({ page: tab, assay }, use) => {
    const page = await assay.start(tab);
    const quiet = watch(page);
    await use(page);
    quiet();
  },
});

/** Whatever an article says, a page of Assay talks to nobody but its own host, and nothing breaks or pops up. */
function watch(page: Page): () => void {
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
  return () => {
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  };
}

export { expect };
