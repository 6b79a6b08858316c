import { expect, test } from '../assay.ts';
import { addAndOpen } from '../gestures.ts';
import { goTo } from '../team.ts';

test('the system’s language is spoken from the start', async ({ assay, browser, page }) => {
  test.skip(assay.url === '', 'Electron takes the language of its own system');
  const address = page.url();
  const german = await browser.newContext({ locale: 'de-AT' });
  const tab = await german.newPage();
  await tab.goto(assay.url);
  await expect(tab.getByRole('heading', { level: 1, name: 'Bibliothek' })).toBeVisible();
  await german.close();
  expect(address).toContain('127.0.0.1');
});

test('in German every label and its key are in the panel, and the foot is one row', async ({
  page,
}) => {
  await addAndOpen(page);
  for (const key of '0312031') await page.keyboard.press(key);
  await goTo(page, 'settings');
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  await page.goBack();
  await page.locator('.sentence[data-label="claim"]').first().click();
  const edgeOf = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
  const padding = 16;
  for (const width of [1280, 800]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await edgeOf('.label-button, .label-button *')).toBeLessThanOrEqual(width - padding);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  const { height } = (await page.locator('.foot').boundingBox()) ?? { height: 0 };
  expect(height).toBeLessThan(40);
});

test('a date that the browser writes in its own way is spelled out in the language of Assay', async ({
  page,
}) => {
  await addAndOpen(page);
  await page.keyboard.press('Shift+Digit3');
  const known = page.getByLabel('as known on');
  await known.fill('2026-04-03');
  await expect(known).toHaveAccessibleDescription('3 Apr 2026');
  await goTo(page, 'settings');
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  await page.goBack();
  await expect(page.getByText('3. Apr. 2026')).toBeVisible();
});
