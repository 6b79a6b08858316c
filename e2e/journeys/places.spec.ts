import { expect, test } from '../assay.ts';
import { addFile, riverTalks, sentence, sentences } from '../gestures.ts';

const long = `${riverTalks}${Array.from({ length: 120 }, (_, at) => `Gauge ${at + 1} has been silent since January. Nobody has shown a repair order for it.`).join('\n\n')}\n`;

test('an article opens where it was left, after a restart too', async ({ page, assay }) => {
  await addFile(page, 'long.txt', long);
  await expect(sentences(page).first()).toBeFocused();
  await page.keyboard.press('End');
  for (let press = 0; press < 40; press += 1) await page.keyboard.press('ArrowUp');
  const left = page.locator('[data-sentence-id]:focus');
  const id = await left.getAttribute('data-sentence-id');
  const top = (await left.boundingBox())?.y ?? 0;
  await page.getByRole('link', { name: 'Assay, to the library' }).click();
  await expect(page.locator('.article-row')).toHaveCount(1);

  const again = await assay.restart(page);
  await again.locator('.article-row').click();
  const found = again.locator('[data-sentence-id]:focus');
  await expect(found).toHaveAttribute('data-sentence-id', id ?? '');
  await expect(found).toBeInViewport();
  expect(Math.abs(((await found.boundingBox())?.y ?? 0) - top)).toBeLessThan(40);
});

test('so does an article so long that its end is plain text until one is near', async ({
  page,
  assay,
}) => {
  const report = Array.from(
    { length: 900 },
    (_, at) => `Gauge ${at} stood still. It rained on day ${at}.`,
  );
  await addFile(page, 'report.txt', `A very long report\n\n${report.join('\n\n')}\n`);
  await expect(sentences(page).first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(sentence(page, 'It rained on day 899.')).toBeFocused();
  await page.getByRole('link', { name: 'Assay, to the library' }).click();
  // The place is kept on leaving, and not before.
  await expect(page.locator('.article-row')).toHaveCount(1);
  const again = await assay.restart(page);
  await again.locator('.article-row').click();
  await expect(sentence(again, 'It rained on day 899.')).toBeFocused();
  await expect(sentence(again, 'It rained on day 899.')).toBeInViewport();
});

test('scrolled away from the sentence, what was in sight is found again', async ({ page }) => {
  await addFile(page, 'long.txt', long);
  await expect(sentences(page).first()).toBeFocused();
  await page.locator('.reading').evaluate((element) => {
    element.scrollTop = 2_500;
  });
  await expect(sentence(page, 'Gauge 30 ')).toBeVisible();
  await page.waitForFunction(() => document.querySelector('.reading')?.scrollTop === 2_500);
  await page.getByRole('link', { name: 'Help' }).click();
  await page.goBack();
  await expect
    .poll(() => page.locator('.reading').evaluate(({ scrollTop }) => Math.abs(scrollTop - 2_500)))
    .toBeLessThan(20);
});

test('another version of the text opens at the same words', async ({ page }) => {
  await addFile(page, 'long.txt', long);
  await expect(sentences(page).first()).toBeFocused();
  await page.keyboard.press('End');
  for (let press = 0; press < 40; press += 1) await page.keyboard.press('ArrowUp');
  const left = page.locator('.sentence:focus');
  const words = (await left.textContent()) ?? '';
  await page.keyboard.press('p');
  await page.locator('.source-row', { hasText: 'Both sides' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.article-text')).toBeVisible();
  await expect(sentence(page, 'Both sides')).toHaveCount(0);
  await expect(left).toHaveText(words);
  await expect(left).toBeInViewport();
});
