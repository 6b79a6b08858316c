import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../assay.ts';
import { addAndOpen, allSaved } from '../gestures.ts';

test.beforeEach(async ({ page }) => {
  await addAndOpen(page);
  for (const key of ['0', '0', '1', '3']) await page.keyboard.press(key);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('n');
  await page.keyboard.type('The gauge bulletin says otherwise.');
  await page.keyboard.press('Escape');
  await allSaved(page);
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('group', { name: 'Format' })).toBeVisible();
});

async function exportAs(
  page: Page,
  format: RegExp,
): Promise<{ name: string; text: string; path: string }> {
  await page.getByRole('radio', { name: format }).check();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const download = await downloading;
  const path = await download.path();
  return { name: download.suggestedFilename(), text: await readFile(path, 'utf8'), path };
}

test('the report opens anywhere: one file, no script, no network', async ({ page, browser }) => {
  const { name, text } = await exportAs(page, /^Report/);
  expect(name).toMatch(/river-talks.*\.html$/i);
  await expect(page.locator('.banner', { hasText: name })).toBeVisible();

  const reader = await (
    await browser.newContext({ javaScriptEnabled: false, offline: true })
  ).newPage();
  const requests: string[] = [];
  reader.on('request', (request) => requests.push(request.url()));
  await reader.setContent(text);
  await expect(reader.getByRole('heading', { level: 1 })).toContainText(
    'River talks open without a map',
  );
  await expect(reader.getByText('The gauge bulletin says otherwise.').first()).toBeVisible();
  await expect(reader.getByText('Mara Lind').first()).toBeVisible();
  expect(requests).toEqual([]);
  await reader.context().close();
});

test('JSON holds everything', async ({ page }) => {
  const { text } = await exportAs(page, /^JSON/);
  const data = JSON.parse(text);
  expect(data.article.title).toBe('River talks open without a map');
  expect(data.annotations).toHaveLength(4);
});

test('CSV has a row for each sentence', async ({ page }) => {
  const { text } = await exportAs(page, /^CSV/);
  const [, ...rows] = text.trim().split('\r\n');
  expect(rows.filter((row) => row.includes('claim'))).toHaveLength(1);
  expect(rows.some((row) => row.includes('The gauge bulletin says otherwise.'))).toBe(true);
});

test('what a format leaves out is told before the export', async ({ page }) => {
  await page.getByRole('radio', { name: /^JSON/ }).check();
  await expect(page.getByText('This leaves out')).toHaveCount(0);
  await page.getByRole('radio', { name: /^doccano/ }).check();
  await expect(
    page.getByText(/This leaves out: the notes of 1 mark; .*who made 4 marks\./),
  ).toBeVisible();
  const { name } = await exportAs(page, /^doccano/);
  expect(name).toMatch(/\.jsonl$/);
});

test('a failing export says so and can be tried again', async ({ page }) => {
  await page.route('**/api/exportArticle', (route) => route.abort());
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('alert')).toContainText('Assay is not answering');
  await page.unroute('**/api/exportArticle');
  await exportAs(page, /^CSV/);
});
