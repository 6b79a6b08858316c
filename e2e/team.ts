import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test as one } from './assay.ts';
import { browserHost, libraryIn } from './hosts.ts';

/** A second Assay, of another person on another device, on the same library folder. */
export const test = one.extend<{ editor: Page }>({
  editor: async ({ assay, browser }, use) => {
    const folder = join(assay.library, '..');
    const host = browserHost(folder, {
      ASSAY_CONFIG: join(folder, 'config-of-the-editor'),
      ASSAY_LIBRARY: libraryIn(folder),
      ASSAY_PERSON: 'Jonas Iwu',
    });
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await host.start(await context.newPage());
    await use(page);
    await context.close();
    await host.stop();
  },
});

export { expect };

/** A screen of the app, by what stands after the `#`. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${screen}`);
}

export const queueRow = (page: Page, words: string) =>
  page.locator('.queue-row', { hasText: words });

export const chooseTab = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: 'Queue' }).getByRole('button', { name }).click();

/** Marks the whole article, one key for each sentence, and hands every draft on. */
export async function markAndHandOn(page: Page, keys: string): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await expect(page.getByTestId('saving')).toHaveText('Saved');
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await chooseTab(page, /My drafts/);
  await page.getByRole('button', { name: /^Hand on \d/ }).click();
  await expect(page.getByTestId('saving')).toHaveText('Saved');
}
