import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { browserOnly, expect, test } from '../assay.ts';
import { addAndOpen, allSaved, labelled, riverTalks, sentences } from '../gestures.ts';

test('close the program, start it again, find everything', async ({ page, assay }) => {
  await addAndOpen(page);
  const ids = await sentences(page).evaluateAll((all) =>
    all.map((element) => element.dataset.sentenceId),
  );
  await page.keyboard.press('1');
  await page.keyboard.press('3');
  await allSaved(page);

  const again = await assay.restart(page);
  await expect(again.locator('.row-facts')).toContainText('2 of');
  await again.locator('.article-row').click();
  await expect(labelled(again, 'fact')).toHaveCount(1);
  await expect(labelled(again, 'claim')).toHaveCount(1);
  expect(
    await sentences(again).evaluateAll((all) => all.map((element) => element.dataset.sentenceId)),
  ).toEqual(ids);
});

test('the address names the article: reload it, open it in another tab', async ({
  page,
  context,
}) => {
  await addAndOpen(page);
  await expect(page).toHaveURL(/#\/article\/[a-z0-9]+$/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('River talks');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1 })).toContainText('River talks');
});

test('what another tab marked is there at once', async ({ page, context }) => {
  browserOnly('there is one window');
  await addAndOpen(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(sentences(other).first()).toBeFocused();
  await other.keyboard.press('3');
  await allSaved(other);
  await expect(labelled(page, 'claim')).toHaveCount(1);
});

test('the program ends and starts again: a tab that was open saves what it still holds, and goes on', async ({
  page,
  assay,
  context,
}) => {
  browserOnly('a window ends with its program');
  await addAndOpen(page);
  await page.keyboard.press('1');
  await allSaved(page);
  await assay.stop();
  await page.keyboard.press('3');
  await expect(page.getByRole('alert')).toContainText('not answering');
  // Its address has a token that the open tab has never seen.
  const other = await assay.start(await context.newPage());
  await allSaved(page);
  await other.locator('.article-row').click();
  await expect(labelled(other, 'fact')).toHaveCount(1);
  await expect(labelled(other, 'claim')).toHaveCount(1);
  // And it hears of others again.
  await expect(other.locator('.sentence:focus')).toBeVisible();
  await other.keyboard.press('End');
  await other.keyboard.press('2');
  await expect(labelled(page, 'opinion')).toHaveCount(1);
});

/** One article with a mark in two tabs, both of which take keys: the first lines are there before. */
async function openTwice(page: Page): Promise<Page> {
  await addAndMark(page);
  return openAgain(page);
}

async function addAndMark(page: Page): Promise<void> {
  await addAndOpen(page);
  await page.keyboard.press('1');
  await allSaved(page);
}

async function openAgain(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.locator('.sentence:focus')).toBeVisible();
  await expect(labelled(other, 'fact')).toHaveCount(1);
  return other;
}

test('what one marks is not read again; another tab reads it, and the mark’s own review follows', async ({
  page,
  assay,
}) => {
  browserOnly('there is one window');
  await addAndMark(page);
  // That a library has just come into being, or its program was started again, is news that may be told as late as now.
  await assay.restart(page);
  await page.reload();
  await page.locator('.article-row').click();
  const other = await openAgain(page);
  await expect(page.getByRole('navigation').locator('.article-row')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Comment' })).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const followed = page.waitForRequest(
    (request) =>
      request.url().endsWith('/api/openReview') && request.postData()?.includes('marks') === true,
  );
  await page.keyboard.press('3');
  await expect(labelled(other, 'claim')).toHaveCount(1);
  await followed;
  await page.keyboard.press('k');
  await expect(page.getByRole('button', { name: 'Hand on' })).toBeVisible();
  expect(asked).not.toContain('/api/listArticles');
  // Nor when one comes back from another program: who changes something meanwhile is heard of.
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.keyboard.press('j');
  expect(asked).not.toContain('/api/openArticle');
});

test('what another tab marks while one marks oneself is there when both are done', async ({
  page,
}) => {
  browserOnly('there is one window');
  const other = await openTwice(page);
  // The answer that would bring the other's mark is on its way while one marks, and is of no use then.
  let letGo = () => {};
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  await page.route('**/api/openArticle', async (route) => {
    const response = await route.fetch();
    await held;
    await route.fulfill({ response });
  });
  const asked = page.waitForRequest('**/api/openArticle');
  await other.keyboard.press('End');
  await other.keyboard.press('3');
  await asked;
  await page.keyboard.press('2');
  await allSaved(page);
  letGo();
  await expect(labelled(page, 'claim')).toHaveCount(1);
  await expect(labelled(page, 'opinion')).toHaveCount(1);
  await expect(labelled(other, 'opinion')).toHaveCount(1);
});

test('what others do to the text waits for whoever is typing', async ({ page }) => {
  browserOnly('there is one window');
  const other = await openTwice(page);
  const note = page.getByLabel('Note');
  // Where one is counts, and not where one was when the place was last kept.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('n');
  await page.keyboard.type('see ');
  const heard = page.waitForResponse('**/api/openArticle');
  // A block is left out, and the article has another version.
  await other.keyboard.press('p');
  await other.locator('.source-row', { hasText: 'Both sides' }).click();
  await other.keyboard.press('Control+Enter');
  await heard;
  await page.waitForTimeout(500);
  await page.keyboard.type('2013');
  await expect(note).toBeFocused();
  await expect(note).toHaveValue('see 2013');
  await expect(labelled(page, 'fact')).toHaveCount(1);
  const before = await sentences(page).count();
  await page.keyboard.press('Escape');
  await expect(sentences(page)).toHaveCount(before - 2);
  await expect(note).toHaveValue('see 2013');
  await expect(labelled(page, 'fact')).toHaveCount(1);
  await expect(labelled(page, 'opinion')).toHaveCount(0);
});

test('an article that is not there is a sentence, not a blank page', async ({ page }) => {
  await page.evaluate(() => {
    location.hash = '#/article/nosuch';
  });
  await expect(page.getByRole('alert')).toContainText('There is no article “nosuch”');
  await page.getByRole('link', { name: 'Back to the library' }).click();
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
});

test('without the token nothing opens', async ({ page, assay, browser }) => {
  browserOnly('there is no port to knock at');
  await addAndOpen(page);
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(new URL('/', assay.url).href);
  await expect(stranger.getByRole('alert')).toContainText('not allowed to open the library');
  await stranger.context().close();
});

test('an address with a token that somebody made up locks nobody out', async ({
  page,
  assay,
  context,
}) => {
  browserOnly('there is no port to knock at');
  await addAndOpen(page);
  const madeUp = new URL('/#token=made-up', assay.url).href;
  const other = await context.newPage();
  for (const tab of [other, page]) {
    await tab.goto(madeUp);
    await expect(tab.locator('.article-row')).toBeVisible();
    await tab.reload();
    await expect(tab.locator('.article-row')).toBeVisible();
  }
});

test('a tab that is reloaded before the host has answered opens all the same', async ({
  assay,
  context,
}) => {
  browserOnly('a window has no address');
  const tab = await context.newPage();
  let answering = false;
  await tab.route('**/api/**', (route) => (answering ? route.continue() : undefined));
  await assay.start(tab);
  await expect(tab).not.toHaveURL(/token/);
  answering = true;
  await tab.reload();
  await expect(tab.getByRole('heading', { name: 'Bring in an article' })).toBeVisible();
});

test('the original bytes are kept', async ({ page, assay }) => {
  await addAndOpen(page);
  const articles = join(assay.library, 'articles');
  const [id = ''] = await readdir(articles);
  expect(await readFile(join(articles, id, 'source.txt'), 'utf8')).toBe(riverTalks);
});
