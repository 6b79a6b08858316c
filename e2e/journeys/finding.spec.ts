import type { Page } from '@playwright/test';
import { expect, test } from '../assay.ts';
import { addAndOpen, expectAccessible, labelled, sentence, sentences } from '../gestures.ts';

const words = (page: Page) => page.getByRole('textbox', { name: 'Find in article' });
const place = (page: Page) => page.getByTestId('find-place');

const painted = (page: Page, name: string) =>
  page.evaluate(
    (key) => [...(CSS.highlights.get(key) ?? [])].map((range) => (range as Range).toString()),
    name,
  );

test('words are found whatever their case and accents, one after the other; Escape stays there', async ({
  page,
}) => {
  await addAndOpen(page);
  await page.keyboard.press('Control+f');
  await expect(words(page)).toBeFocused();
  await page.keyboard.type('STÁTES');
  await expect(place(page)).toHaveText('1 of 4');
  await expect.poll(() => painted(page, 'found-current')).toEqual(['states']);
  await expect.poll(() => painted(page, 'found')).toHaveLength(3);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('F3');
  await expect(place(page)).toHaveText('3 of 4');
  await page.keyboard.press('Shift+Enter');
  await expect(place(page)).toHaveText('2 of 4');
  await expect(words(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sentence(page, 'The upper states')).toBeFocused();
  await expect(words(page)).toHaveCount(0);
  expect(await painted(page, 'found')).toEqual([]);
  await page.keyboard.press('F3');
  await expect(sentence(page, 'A first for the mountain')).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(sentences(page).first()).toBeFocused();
});

test('whole words, and nothing found', async ({ page }) => {
  await addAndOpen(page);
  await page.keyboard.press('Control+f');
  await words(page).fill('state');
  await expect(place(page)).toHaveText('1 of 4');
  await page.getByRole('checkbox', { name: 'Whole words' }).check();
  await expect(place(page)).toHaveText('Nothing found');
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeDisabled();
  await expectAccessible(page);
});

test('filters work without words, and follow what is marked', async ({ page }) => {
  await addAndOpen(page);
  const total = await sentences(page).count();
  for (const key of ['1', '3', '3', '2']) await page.keyboard.press(key);
  await page.keyboard.press('Control+f');
  await page.getByLabel('Only with label').selectOption('claim');
  await expect(place(page)).toContainText('of 2');
  await page.getByLabel('Only in state').selectOption('noted');
  await expect(place(page)).toHaveText('Nothing found');
  await page.getByLabel('Only in state').selectOption('withoutVerdict');
  await expect(place(page)).toContainText('of 2');
  await page.getByLabel('Only in state').selectOption('');
  await page.getByLabel('Only with label').selectOption('untouched');
  await expect(place(page)).toContainText(`of ${total - 4}`);
  await sentences(page).nth(6).click();
  await page.keyboard.press('1');
  await expect(place(page)).toContainText(`${total - 5}`);
  await expectAccessible(page);
});

test('looking for a label leaves the colours of labels as they are; words that are found are painted', async ({
  page,
}) => {
  await addAndOpen(page);
  for (const key of ['1', '3', '3', '2']) await page.keyboard.press(key);
  await page.keyboard.press('Control+f');
  await page.getByLabel('Only with label').selectOption('claim');
  await expect(place(page)).toHaveText('1 of 2');
  const ringed = page.locator('.sentence[data-found]');
  await expect(ringed).toHaveText([/^Delegates/]);
  await expect(ringed).toHaveCSS('outline-style', 'dotted');
  expect(await painted(page, 'found')).toEqual([]);
  expect(await painted(page, 'found-current')).toEqual([]);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(ringed).toHaveText([/^The upper states/]);
  await words(page).fill('states');
  await expect.poll(() => painted(page, 'found-current')).toEqual(['states']);
  await expect(ringed).toHaveCount(0);
  await words(page).fill('');
  await expect(ringed).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(ringed).toHaveCount(0);
});

test('in a long article what is far away is found as well', async ({ page }) => {
  const paragraphs = Array.from(
    { length: 400 },
    (_, index) => `Gauge ${index} was read. The river ran low at dusk. Nobody wrote it down.`,
  );
  await addAndOpen(page, `A long reading\n\n${paragraphs.join('\n\n')}`);
  await expect(sentence(page, 'Gauge 380 was read.')).toHaveCount(0);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('gauge 380');
  await expect(place(page)).toHaveText('1 of 1');
  await expect(sentence(page, 'Gauge 380 was read.')).toBeInViewport();
  await expect.poll(() => painted(page, 'found-current')).toEqual(['Gauge 380']);
  await words(page).fill('river ran');
  await expect(place(page)).toHaveText('1 of 400');
  await page.keyboard.press('Shift+Enter');
  await expect(place(page)).toHaveText('400 of 400');
  await expect(sentences(page).last()).toBeInViewport();
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect(labelled(page, 'fact')).toHaveText(['The river ran low at dusk.']);
});
