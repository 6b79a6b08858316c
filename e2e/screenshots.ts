/** The README's pictures, of the built app as a user sees it: `npm run screenshots`. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../build/chromium.ts';
import { allSaved } from './gestures.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pictures = at('../build/screenshots');
const folder = await mkdtemp(join(tmpdir(), 'assay-pictures-'));
await mkdir(pictures, { recursive: true });

const host = spawn(
  process.execPath,
  [at('../dist/cli.js'), 'serve', '--no-open', '--library', join(folder, 'library')],
  {
    env: { ...process.env, ASSAY_CONFIG: join(folder, 'config'), ASSAY_PERSON: 'Mara Lind' },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
const lines = createInterface({ input: host.stdout })[Symbol.asyncIterator]();
const url = String((await lines.next()).value);
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});

async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** A title and a few sentences, some of them marked: a library with one article looks like nobody works there. */
async function addShort(page: Page, text: string, keys: string): Promise<void> {
  await page
    .getByTestId('file-picker')
    .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.locator('[data-sentence-id]').first().waitFor();
  for (const key of keys) await page.keyboard.press(key);
  await allSaved(page);
  await page.getByRole('link', { name: 'Assay, to the library' }).click();
  await page.locator('.article-row').first().waitFor();
}

try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page.getByRole('heading', { name: 'Bring in an article' }).waitFor();
  await shoot(page, 'empty-light');
  await addShort(
    page,
    'Rents up eight per cent, ministry says\n\nRents rose by eight per cent last year, the housing ministry says. Nobody I know believes the figure. The ministry counts new leases only. It should count the old ones too.',
    '01323',
  );
  await addShort(
    page,
    'What the flood report leaves out\n\nThe report has 412 pages and no map. That is a disgrace. It was due in March. It names eleven dams, of which four are listed twice.',
    '0122',
  );
  const sample = await readFile(at('../renderer/library/sample-article.txt'));
  await page
    .getByTestId('file-picker')
    .setInputFiles({ name: 'river-talks.txt', mimeType: 'text/plain', buffer: sample });
  await page.locator('[data-sentence-id]').first().waitFor();
  for (const key of '01321130322321131031231') await page.keyboard.press(key);
  await allSaved(page);
  await page.locator('[data-sentence-id]', { hasText: 'upper states release' }).click();
  await page.keyboard.press('n');
  await page.keyboard.type(
    'The January bulletin has 412 m³/s against 425 agreed: three per cent, not a third.',
  );
  await page.keyboard.press('Escape');
  await page.locator('[data-sentence-id]', { hasText: 'two bozos' }).click();
  await page.locator('[data-label-choice="opinion"]').click();
  await page.locator('[data-sentence-id]', { hasText: 'two bozos' }).focus();
  await allSaved(page);
  await page.getByRole('button', { name: 'Hand on' }).waitFor();
  await page.getByText('History of this mark').waitFor();
  await shoot(page, 'article-light');
  // Without motion, so that colours are on no way from light to dark.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await shoot(page, 'article-dark');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
  await page.setViewportSize({ width: 800, height: 600 });
  await shoot(page, 'article-800');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press('Control+e');
  await page.getByRole('group', { name: 'Format' }).waitFor();
  await shoot(page, 'export-light');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const report = await readFile(await (await downloading).path(), 'utf8');
  await page.getByRole('link', { name: 'Assay, to the library' }).click();
  await page.locator('.article-row').nth(2).waitFor();
  await shoot(page, 'library-light');
  const reader = await browser.newPage({ viewport: { width: 1000, height: 1200 } });
  await reader.setContent(report);
  await shoot(reader, 'report');
} finally {
  await browser.close();
  host.kill('SIGTERM');
  await rm(folder, { recursive: true, force: true });
}
