import { expect, test } from '../assay.ts';

test('the page has no Node and cannot leave', async ({ page }) => {
  expect(await page.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe(
    'undefined',
  );
  await page.evaluate(() => {
    location.href = 'file:///etc/passwd';
  });
  await expect(page).toHaveURL(/^assay-app:\/\/app\//);
});

test('nothing of an article reaches the network', async ({ page }) => {
  const blocked = await page.evaluate(() =>
    fetch('https://tracker.example/').then(
      () => false,
      () => true,
    ),
  );
  expect(blocked).toBe(true);
});
