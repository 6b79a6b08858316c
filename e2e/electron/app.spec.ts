import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ElectronApplication, _electron as electron, expect, test } from '@playwright/test';
import { allSaved, labelled, riverTalks, sentences } from '../gestures.ts';

const main = fileURLToPath(new URL('../../dist/electron/main.js', import.meta.url));

/** The runtime, if it is there: the package is asked for its files, since importing it would start a download. */
function installedRuntime(): string | undefined {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const pointer = join(folder, 'path.txt');
  if (!existsSync(pointer)) return undefined;
  const runtime = join(folder, 'dist', readFileSync(pointer, 'utf8').trim());
  return existsSync(runtime) ? runtime : undefined;
}

const executablePath = installedRuntime();
test.skip(
  !executablePath,
  'the Electron runtime is not installed on this machine (npx install-electron fetches it)',
);

let folder: string;
let app: ElectronApplication;

async function launch(...args: string[]): Promise<void> {
  app = await electron.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [main, ...args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: {
      ...(process.env as Record<string, string>),
      ASSAY_CONFIG: join(folder, 'config'),
      ASSAY_LIBRARY: join(folder, 'library'),
    },
  });
}

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-electron-'));
  await writeFile(join(folder, 'river.txt'), riverTalks);
});
test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

test('a file from the command line is marked by keyboard, and the mark is there after a restart', async () => {
  await launch(join(folder, 'river.txt'));
  let page = await app.firstWindow();
  await expect(sentences(page).first()).toBeFocused();
  await page.keyboard.press('3');
  await allSaved(page);
  await app.close();
  await launch();
  page = await app.firstWindow();
  await page.locator('.article-row').click();
  await expect(labelled(page, 'claim')).toHaveCount(1);
});

test('the page has no Node and cannot leave', async () => {
  await launch();
  const page = await app.firstWindow();
  expect(await page.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe(
    'undefined',
  );
  await page.evaluate(() => {
    location.href = 'file:///etc/passwd';
  });
  await expect(page).toHaveURL(/^assay-app:\/\/app\//);
});
