/** What leaves an article and what comes in: options, marks from files, and a report that is opened again. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { browserOnly, expect, test } from '../assay.ts';
import {
  addAndOpen,
  addFile,
  allSaved,
  chooseFormat,
  labelled,
  sentence,
  sentences,
} from '../gestures.ts';

test.beforeEach(async ({ page }) => {
  await addAndOpen(page);
  for (const key of ['0', '0', '1', '3', '2']) await page.keyboard.press(key);
  await allSaved(page);
});

async function exportAs(page: Page, format: RegExp, info: TestInfo) {
  await chooseFormat(page, format);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const download = await downloading;
  const path = info.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return { path, text: await readFile(path, 'utf8') };
}

async function marks(page: Page): Promise<string[]> {
  return page
    .locator('[data-sentence-id][data-label]:not([data-label="untouched"])')
    .evaluateAll((all) => all.map((one) => `${one.dataset.label}: ${one.textContent?.trim()}`));
}

test('what was not to leave is not in the report, and what it cannot do then is told', async ({
  page,
}, info) => {
  await page.keyboard.press('Control+e');
  await page.getByRole('radio', { name: /^Report/ }).check();
  await page.getByRole('checkbox', { name: 'The text of the article' }).uncheck();
  await page.getByRole('radio', { name: 'Initials' }).check();
  const left = /leaves out: .*Assay cannot open it again/;
  await expect(page.getByText(left)).toBeVisible();
  const { text } = await exportAs(page, /^Report/, info);
  await expect(page.getByText(/Left out: .*Assay cannot open it again/)).toBeVisible();
  expect(text).toContain('A first for the mountain states');
  expect(text).not.toContain('Both sides have stopped building dams');
  expect(text).not.toContain('Mara Lind');
  expect(text).toContain('M. L.');
});

test('the report is written in the language that was chosen', async ({ page }, info) => {
  await page.keyboard.press('Control+e');
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  const { text } = await exportAs(page, /^Report/, info);
  expect(text).toContain('Der Artikel, Satz für Satz');
});

test('marks come in from a file, are listed where they find no place, and are taken back in one step', async ({
  page,
}, info) => {
  await page.keyboard.press('Control+e');
  const { text } = await exportAs(page, /^Web annotations/, info);
  await page.getByRole('link', { name: 'Mark', exact: true }).click();
  await expect(sentences(page).first()).toBeVisible();
  const before = await marks(page);
  expect(before).toHaveLength(5);
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+z');
  await expect.poll(() => marks(page)).toEqual([]);
  await allSaved(page);

  const data = JSON.parse(text);
  const strange = structuredClone(data.items[0]);
  strange.id = 'urn:uuid:strange';
  strange.target.selector[1].exact = 'Nobody wrote this.';
  const file = JSON.stringify({ ...data, items: [...data.items, strange] });
  await page.keyboard.press('Control+i');
  const dialog = page.getByRole('dialog', { name: 'Import marks from a file' });
  await expect(dialog.getByRole('combobox', { name: 'Format' })).toHaveValue('');
  await page.getByTestId('marks-picker').setInputFiles({
    name: 'theirs.jsonld',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(file),
  });
  await expect(dialog.getByRole('status')).toHaveText(
    '5 marks added, 0 changed, 0 there already. From theirs.jsonld (Web annotations)',
  );
  await expect(dialog.getByText('Nobody wrote this.')).toBeVisible();
  await expect(dialog.getByText(/its words are not in the article/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => marks(page)).toEqual(before);
  await allSaved(page);
  await page.keyboard.press('Control+z');
  await expect.poll(() => marks(page)).toEqual([]);
  await page.keyboard.press('Control+y');
  await expect.poll(() => marks(page)).toEqual(before);
});

test('a file that is none of marks is one sentence, and the format can be named', async ({
  page,
}) => {
  await page.keyboard.press('Control+i');
  const dialog = page.getByRole('dialog', { name: 'Import marks from a file' });
  const choose = (name: string, text: string) =>
    page.getByTestId('marks-picker').setInputFiles({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
  await choose('notes.txt', 'Only some words.');
  await expect(dialog.getByRole('alert')).toContainText(
    'cannot tell what format “notes.txt” is in',
  );
  await dialog.getByRole('combobox', { name: 'Format' }).selectOption('csv');
  await choose('rows.txt', 'text,label\r\nBoth sides have stopped building dams.,opinion\r\n');
  await expect(dialog.getByRole('status')).toContainText('1 mark added');
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(dialog.getByRole('button', { name: 'Choose file…' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(labelled(page, 'opinion')).toHaveCount(1);
});

test('a report is read without Assay, without scripts and without a network, filtered and printed, and opened again with every mark', async ({
  page,
  browser,
}, info) => {
  browserOnly('the reader is a browser');
  const before = await marks(page);
  await page.keyboard.press('Control+e');
  const { path } = await exportAs(page, /^Report/, info);

  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const reader = await context.newPage();
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(path).href;
  await reader.goto(address);
  const cleared = reader.locator('.text').getByText('A first for the mountain states');
  await reader.getByRole('radio', { name: 'Opinion' }).check();
  await expect(reader.locator('mark.opinion').first()).toBeVisible();
  await expect(reader.locator('mark.claim')).toBeHidden();
  await reader.getByRole('radio', { name: 'Everything' }).check();
  await expect(cleared).toBeVisible();
  const printed = await reader.pdf({ preferCSSPageSize: true, tagged: true });
  expect(printed.subarray(0, 5).toString()).toBe('%PDF-');
  expect(asked).toEqual([address]);
  await context.close();

  await page.getByRole('link', { name: 'Assay, to the library' }).click();
  await page.getByRole('button', { name: /^Remove River talks/ }).click();
  await expect(page.getByRole('heading', { name: 'Bring in an article' })).toBeVisible();
  await addFile(page, 'report.html', await readFile(path));
  await expect(sentence(page, 'Delegates from three coastal states')).toBeVisible();
  await expect.poll(() => marks(page)).toEqual(before);
});

test('several articles leave as one zip, and what they say together as a page', async ({
  page,
}, info) => {
  await page.keyboard.press('l');
  await addFile(page, 'second.txt', 'Second article\n\nPrices rise every year.');
  await expect(sentences(page).first()).toBeVisible();
  await page.keyboard.press('l');
  await page.getByRole('link', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Export articles' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose articles to export' })).toBeDisabled();
  await page.getByRole('searchbox').fill('second');
  await page.getByRole('checkbox', { name: 'All 1 article of the list' }).check();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('checkbox', { name: /^River talks/ }).check();
  await page.getByRole('combobox', { name: 'Format' }).selectOption('doccano');
  await expect(page.getByText(/leaves out: .*who made 5 marks/)).toBeVisible();
  let downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export 2 articles' }).click();
  const zip = await downloading;
  expect(zip.suggestedFilename()).toMatch(/^assay-doccano-.*\.zip$/);
  await expect(page.getByText(/Left out: .*who made 5 marks/)).toBeVisible();

  downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Overview as a page' }).click();
  const path = info.outputPath('overview.html');
  await (await downloading).saveAs(path);
  expect(await readFile(path, 'utf8')).toContain('2 articles, 1 claim');
});

test('an export of many can be cancelled', async ({ page }) => {
  browserOnly('requests can be held up only there');
  await page.keyboard.press('Control+Shift+e');
  await page.getByRole('checkbox', { name: /^River talks/ }).check();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/api/exportArticles', async (route) => {
    await held;
    await route.fulfill({
      json: { ok: false, failure: { reason: 'cancelled' } },
    });
  });
  await page.getByRole('button', { name: 'Export 1 article' }).click();
  const cancelling = page.waitForRequest('**/api/cancelTask');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await cancelling;
  release();
  await expect(page.getByText('The export was cancelled; nothing was written.')).toBeVisible();
});
