import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../assay.ts';
import { addAndOpen, allSaved, chooseFormat } from '../gestures.ts';

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
  await chooseFormat(page, format);
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
  await chooseFormat(page, /^JSON/);
  await expect(page.getByText('This leaves out')).toHaveCount(0);
  await chooseFormat(page, /^doccano/);
  await expect(
    page.getByText(/This leaves out: the notes of 1 mark; .*who made 4 marks\./),
  ).toBeVisible();
  const { name } = await exportAs(page, /^doccano/);
  expect(name).toMatch(/\.jsonl$/);
});

test('one sees what became of an export where one asked for it, and can ask again', async ({
  page,
}) => {
  const button = page.getByRole('button', { name: 'Export' });
  await button.focus();
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const told = page.getByText('is on its way to your downloads');
  await expect(told).toBeInViewport();
  await expect(page.locator('output', { hasText: 'exported' })).toHaveText(
    `${(await downloading).suggestedFilename()} exported.`,
  );
  await expect(button).toBeFocused();
  await page.getByRole('radio', { name: 'Initials' }).check();
  await expect(told).toHaveCount(0);
});

test('formats for programs do not stand between those that people read and what else is to be chosen', async ({
  page,
}) => {
  const json = page.getByRole('radio', { name: /^JSON/ });
  await expect(page.getByRole('group', { name: 'Language of the report' })).toBeInViewport();
  await expect(json).toBeHidden();
  await page.getByRole('radio', { name: /^Report/ }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await json.focus();
  await page.keyboard.press('Space');
  await expect(json).toBeChecked();
  await expect(page.getByRole('radio', { name: /^CSV/ })).toBeVisible();
});

test('a failing export says so and can be tried again', async ({ page }) => {
  await page.route('**/api/exportArticle', (route) => route.abort());
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('alert')).toContainText('Assay is not answering');
  await expect(page.getByRole('alert')).toBeInViewport();
  await page.unroute('**/api/exportArticle');
  await exportAs(page, /^CSV/);
});
