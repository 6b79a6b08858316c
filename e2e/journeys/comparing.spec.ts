import { readFile } from 'node:fs/promises';
import type { Page, Request } from '@playwright/test';
import { browserOnly } from '../assay.ts';
import { addAndOpen, addFile, allSaved, labelled, riverTalks, sentences } from '../gestures.ts';
import { chooseTab, expect, goTo, test } from '../team.ts';

test.slow();

test('read blind, compared, settled', async ({ page, editor }) => {
  await addAndOpen(page);
  for (const key of '011301000') await page.keyboard.press(key);
  await allSaved(page);

  await editor.reload();
  await editor.locator('.article-row').click();
  await expect(labelled(editor, 'fact')).toHaveCount(3);
  await editor.getByRole('link', { name: 'Compare' }).click();
  await editor.getByLabel(/Hide outlet/).check();
  await editor.getByRole('button', { name: 'Begin to read blind' }).click();
  await expect(editor.getByText('without its outlet and byline')).toBeVisible();
  await expect(labelled(editor, 'untouched')).toHaveCount(9);
  await expect(editor.getByText('Ana Brandt')).toHaveCount(0);
  await editor.keyboard.press('Home');
  for (const key of '013301000') await editor.keyboard.press(key);
  await allSaved(editor);
  await editor.getByRole('link', { name: 'Compare' }).click();
  await expect(editor.locator('.confusion')).toHaveCount(0);
  await editor.getByRole('button', { name: /I am done/ }).click();

  await expect(editor.locator('.confusion')).toBeVisible();
  await expect(editor.getByText('8 of 9 sentences judged alike')).toBeVisible();
  await expect(editor.getByTestId('open-disagreements')).toHaveText('1 disagreement open');
  await expect(editor.getByText('What each reader said counts here')).toBeVisible();
  await editor.keyboard.press('3');
  await expect(editor.getByText('Settled: Claim')).toBeVisible();
  await expect(editor.getByTestId('open-disagreements')).toHaveText(
    'All disagreements are settled.',
  );
  await editor.keyboard.press('Control+z');
  await expect(editor.getByTestId('open-disagreements')).toHaveText('1 disagreement open');

  // What is begun about one of two marks on the same words is not said of the other.
  await editor.getByRole('link', { name: 'Mark', exact: true }).click();
  await sentences(editor).nth(1).click();
  const marks = editor.getByRole('list', { name: 'Marks on this sentence' }).getByRole('button');
  await expect(marks).toHaveCount(2);
  const other = await marks.evaluateAll((all) =>
    all.findIndex((button) => button.getAttribute('aria-pressed') !== 'true'),
  );
  await editor.keyboard.press('c');
  await editor.keyboard.type('Of the first.');
  await marks.nth(other).click();
  await expect(editor.getByLabel('Write a comment')).toHaveCount(0);
  await expect(editor.getByRole('button', { name: /^Comment/ })).toBeVisible();
  await marks.nth(1 - other).click();
  await expect(editor.getByRole('button', { name: /^Go on writing/ })).toBeVisible();

  // The same in the queue, where both marks stand side by side.
  await editor.getByRole('link', { name: 'Review', exact: true }).click();
  await chooseTab(editor, /Disagreements 2/);
  await expect(editor.locator('.mark-card')).toHaveCount(2);
  await expect(editor.locator('.mark-card', { hasText: 'read blind' })).toHaveText(/Jonas Iwu/);
  await editor.keyboard.press('b');
  await expect(
    editor.getByRole('group', { name: 'Queue' }).getByRole('button', { name: 'Disagreements 0' }),
  ).toBeVisible();
});

test('an article goes by mail: packed, opened elsewhere, opened again', async ({ page }) => {
  await addAndOpen(page);
  await page.keyboard.press('1');
  await allSaved(page);
  await goTo(page, '');
  await page.getByRole('button', { name: 'Pack for a colleague…' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Pack 1 article' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.assay$/);

  await page.getByRole('button', { name: /^Remove River talks/ }).click();
  await goTo(page, 'bin');
  await page.getByRole('button', { name: 'Empty the bin…' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('The bin is empty.')).toBeVisible();
  await goTo(page, '');
  await expect(page.getByRole('heading', { name: 'Bring in an article' })).toBeVisible();
  await page.getByTestId('file-picker').setInputFiles({
    name: download.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: await readFile(await download.path()),
  });
  await expect(sentences(page).first()).toBeVisible();
  await expect(labelled(page, 'fact')).toHaveCount(1);
});

test('what was removed comes back from the bin', async ({ page }) => {
  await addFile(page, 'river-talks.txt', riverTalks);
  await expect(sentences(page).first()).toBeFocused();
  await goTo(page, '');
  await page.getByRole('button', { name: /^Remove River talks/ }).click();
  await goTo(page, 'bin');
  await page.getByRole('button', { name: /^Restore River talks/ }).click();
  await expect(page.getByText('The bin is empty.')).toBeVisible();
  await goTo(page, '');
  await expect(page.locator('.article-row')).toHaveCount(1);
});

test('why something could not be restored is said until it is tried again', async ({
  page,
  context,
}) => {
  browserOnly('a question can be refused there');
  for (const name of ['first', 'second']) {
    await addFile(page, `${name}.txt`, `The ${name} bridge was built in 1912.`);
    await expect(sentences(page).first()).toBeFocused();
    await goTo(page, '');
  }
  const remove = (tab: Page, name: string) =>
    tab.getByRole('button', { name: `Remove The ${name}` }).click();
  await remove(page, 'first');
  await goTo(page, 'bin');
  const restore = (name: string) => page.getByRole('button', { name: `Restore The ${name}` });
  await expect(restore('first')).toBeVisible();
  await page.route('**/api/restoreArticle', (route) => route.abort(), { times: 1 });
  await restore('first').click();
  await expect(page.getByRole('alert')).toBeVisible();

  const other = await context.newPage();
  await other.goto(page.url());
  await goTo(other, '');
  await remove(other, 'second');
  await expect(restore('second')).toBeVisible();
  await expect(page.getByRole('alert')).toBeVisible();
  await restore('first').click();
  await expect(restore('first')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('with the bin goes what was begun about its articles, though the library cannot be read just then', async ({
  page,
}) => {
  browserOnly('a question can be refused there');
  await addAndOpen(page);
  await page.keyboard.press('1');
  await allSaved(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('c');
  await page.keyboard.type('Which states?');
  const begun = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('assay-draft')));
  await expect.poll(begun).toHaveLength(1);
  await goTo(page, '');
  await page.getByRole('button', { name: /^Remove River talks/ }).click();
  await goTo(page, 'bin');
  await expect(page.getByRole('button', { name: /^Restore/ })).toBeVisible();
  await page.route('**/api/listArticles', (route) => route.abort());
  await page.getByRole('button', { name: 'Empty the bin…' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('The bin is empty.')).toBeVisible();
  await expect.poll(begun).toEqual([]);
});

test('what is restored one right after the other stays out of the bin', async ({ page }) => {
  browserOnly('answers can be held up there');
  for (const name of ['first', 'second']) {
    await addFile(page, `${name}.txt`, `The ${name} bridge was built in 1912.`);
    await expect(sentences(page).first()).toBeFocused();
    await goTo(page, '');
    await page.getByRole('button', { name: `Remove The ${name}` }).click();
    await expect(page.locator('.article-row')).toHaveCount(0);
  }
  await goTo(page, 'bin');
  const restore = (name: string) => page.getByRole('button', { name: `Restore The ${name}` });
  await expect(restore('second')).toBeVisible();

  // The answer that knows of the first only is on its way for longer than the one that knows of both.
  let letGo = () => {};
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  let late: Request | undefined;
  await page.route(
    '**/api/listBin',
    async (route) => {
      const response = await route.fetch();
      late = route.request();
      await held;
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  await restore('first').click();
  await expect.poll(() => late !== undefined).toBe(true);
  await restore('second').click();
  await expect(page.getByText('The bin is empty.')).toBeVisible();
  // Not for a moment either: what is heard of later mends the list.
  const seen = await page.evaluateHandle(() => {
    const rows: (string | null)[] = [];
    new MutationObserver(() => {
      for (const row of document.querySelectorAll('.bin-list li')) rows.push(row.textContent);
    }).observe(document.body, { childList: true, subtree: true });
    return rows;
  });
  letGo();
  await (await late?.response())?.finished();
  await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => setTimeout(go))));
  expect(await seen.jsonValue()).toEqual([]);
});
