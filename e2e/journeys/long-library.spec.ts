import { expect, test } from '../assay.ts';
import { dropOnto } from '../gestures.ts';

test('arrow keys go through all of a long library, and search narrows it', async ({ page }) => {
  const files = Array.from({ length: 45 }, (_, at) => ({
    name: `${at}.txt`,
    text: `Report ${at + 1} of 45\n\nIt has a sentence.`,
  }));
  await dropOnto(page, files);
  const rows = page.locator('.article-list .article-row');
  await expect(rows).toHaveCount(45);
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
