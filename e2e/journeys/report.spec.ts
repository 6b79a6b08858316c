/** The report as its readers have it: a file in a browser without scripts and without a network. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, type TestInfo, test } from '@playwright/test';

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** From an article with one of everything, through the command line. */
async function exported(info: TestInfo, format: 'html' | 'pdf'): Promise<string> {
  const env = {
    ...process.env,
    ASSAY_LIBRARY: info.outputPath('library'),
    ASSAY_CONFIG: info.outputPath('config'),
  };
  const assay = async (...args: string[]) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [beside('../../dist/cli.js'), ...args, '--json'],
      { env },
    );
    return JSON.parse(stdout);
  };
  const { id } = await assay('add', beside('../river-talks.json'));
  const path = info.outputPath(`report.${format}`);
  await assay('export', id, '--format', format, '-o', path);
  return path;
}

const reportFile = async (info: TestInfo) => pathToFileURL(await exported(info, 'html')).href;

async function reader(browser: Browser, address: string): Promise<{ page: Page; asked: string[] }> {
  const reading = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await reading.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  return { page, asked };
}

test('shows one label at a time, follows its notes both ways, and asks for nothing', async ({
  browser,
}, info) => {
  const address = await reportFile(info);
  const { page, asked } = await reader(browser, address);
  await expect(page.getByText('Yet the mood in the hall was calm.')).toBeVisible();
  await page.getByRole('radio', { name: 'Claim' }).check();
  await expect(page.getByText('Yet the mood in the hall was calm.')).toBeHidden();
  await expect(page.locator('mark.claim').first()).toBeVisible();
  await page.getByRole('radio', { name: 'Everything' }).check();
  await page.locator('.ref a').nth(1).click();
  await expect(page.locator('#note-2')).toBeInViewport();
  await page.getByRole('link', { name: 'Note 2: back to the text' }).click();
  await expect(page.locator('#ref-2')).toBeInViewport();
  expect([...new Set(asked.map((url) => url.split('#')[0]))]).toEqual([address]);
  await page.context().close();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`has no accessibility faults and no sideways scrolling at 400 %, ${colorScheme}`, async ({
    browser,
  }, info) => {
    // 1280 pixels at 400 %.
    const viewport = { width: 320, height: 640 };
    const checking = await browser.newContext({ colorScheme, viewport, bypassCSP: true });
    const page = await checking.newPage();
    await page.goto(await reportFile(info));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
    await checking.close();
  });

const poppler = existsSync('/usr/bin/pdfinfo');

test('on paper it has its title on every page, its links as numbers, and its headings as headings (skipped where poppler is not installed)', async ({
  browserName,
}, info) => {
  test.skip(!poppler || browserName !== 'chromium', 'poppler is not installed');
  const path = await exported(info, 'pdf');
  const tool = async (name: string, ...args: string[]) =>
    (await promisify(execFile)(name, args)).stdout;
  const about = await tool('pdfinfo', path);
  expect(about).toMatch(/Tagged: +yes/);
  expect(about).toMatch(/JavaScript: +no/);
  expect(about).toMatch(/Title: +Fact-check report: /);
  const tags = await tool('pdfinfo', '-struct-text', path);
  expect(tags).toMatch(/^ *H1 /m);
  expect(tags).toMatch(/^ *H2 /m);
  expect(tags).toMatch(/^ *Table/m);
  const pages = (await tool('pdftotext', '-layout', path, '-')).split('\f').filter(Boolean);
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages.slice(1)) expect(page.trimStart()).toMatch(/^Fact-check report: /);
  pages.forEach((page, index) => {
    expect(page.trimEnd()).toMatch(new RegExp(`${index + 1} ?/ ?${pages.length}$`));
  });
  const all = pages.join('\n');
  expect(all).toMatch(/L1 +https?:/);
  expect(all).not.toContain('opened in Assay');
});

test('is printed as a tagged PDF by a browser of this machine', async ({ browserName }, info) => {
  expect(browserName).toBe('chromium');
  const text = (await readFile(await exported(info, 'pdf'))).toString('latin1');
  expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
  expect(text).toContain('/StructTreeRoot');
});
