import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../assay.ts';
import { dropOnto, sentences } from '../gestures.ts';

async function fillLibrary(page: Page): Promise<Locator> {
  const files = Array.from({ length: 45 }, (_, at) => ({
    name: `${at}.txt`,
    text: `Report ${at + 1} of 45\n\nIt has a sentence.`,
  }));
  await dropOnto(page, files);
  const rows = page.locator('.article-list .article-row');
  await expect(rows).toHaveCount(45);
  return rows;
}

test('arrow keys go through all of a long library, and search narrows it', async ({ page }) => {
  const rows = await fillLibrary(page);
  await expect(page.getByRole('list', { name: 'Articles' }).getByRole('listitem')).toHaveCount(45);
  await rows.first().focus();
  for (let press = 1; press < 45; press += 1) await page.keyboard.press('ArrowDown');
  await expect(rows.last()).toBeFocused();
  await expect(rows.last()).toBeInViewport();
  for (let press = 1; press < 45; press += 1) await page.keyboard.press('ArrowUp');
  await expect(rows.first()).toBeFocused();

  await page.keyboard.press('/');
  await page.keyboard.type('report 44 ');
  await expect(rows).toHaveText([/Report 44 of 45/]);
});

test('the list takes its keys as soon as it is there, and again at the article one comes from', async ({
  page,
}) => {
  const rows = await fillLibrary(page);
  await page.reload();
  await expect(rows).toHaveCount(45);
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  await expect(rows.last()).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(rows.first()).toBeFocused();
  for (let press = 1; press < 42; press += 1) await page.keyboard.press('j');
  const title = (await rows.nth(41).locator('.row-title').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(sentences(page).first()).toBeFocused();
  await page.keyboard.press('l');
  await expect(rows).toHaveCount(45);
  await expect(rows.nth(41)).toBeFocused();
  await expect(rows.nth(41)).toBeInViewport();
});

test('from the search the list is one key away, and Enter opens what was found first', async ({
  page,
}) => {
  const rows = await fillLibrary(page);
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('report 43');
  await page.keyboard.press('ArrowDown');
  await expect(rows).toHaveCount(1);
  await expect(rows).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('no such report');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('report 42');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Report 42 of 45' })).toBeVisible();
});
