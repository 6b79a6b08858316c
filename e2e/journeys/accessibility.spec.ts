import { expect, test } from '../assay.ts';
import {
  addAndOpen,
  addFile,
  allSaved,
  chooseFormat,
  expectAccessible,
  riverTalks,
  sentences,
} from '../gestures.ts';

test('axe finds nothing on any screen', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Bring in an article' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Paste text' }).click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await addFile(page, 'nothing.txt', '');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page);

  await addAndOpen(page);
  await expectAccessible(page);
  for (const key of ['1', '2', '3', '0']) await page.keyboard.press(key);
  await page.keyboard.press('ArrowUp');
  await page.getByText('How to tell them apart').click();
  await expectAccessible(page);
  await allSaved(page);

  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await expect(page.getByTestId('split-caret')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await page.keyboard.press('p');
  await page.locator('.source-row').nth(2).press('Enter');
  // The byline, and the paragraph that was taken out just now.
  await expect(page.locator('.source-row del')).toHaveCount(2);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Help' }).click();
  await expect(page.getByRole('link', { name: 'Add to Assay' })).toBeVisible();
  await expectAccessible(page);
  await page.goBack();
  await page.getByRole('link', { name: 'Mark', exact: true }).click();
  await expect(sentences(page).first()).toBeVisible();
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('group', { name: 'Format' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Assay, to the library' }).click();
  await expect(page.locator('.article-row')).toHaveCount(1);
  await expectAccessible(page);
  await addFile(page, 'again.txt', riverTalks);
  await expect(page.getByRole('button', { name: 'Keep both' })).toBeVisible();
  await expectAccessible(page);
});

test('axe finds nothing where marks and reports come and go', async ({ page }) => {
  await addAndOpen(page);
  for (const key of ['1', '2', '3']) await page.keyboard.press(key);
  await allSaved(page);
  await page.keyboard.press('Control+e');
  await chooseFormat(page, /^ClaimReview/);
  await expect(page.getByText(/leaves out: /)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('radio', { name: /^Report/ }).check();
  await expectAccessible(page);

  await page.keyboard.press('Control+i');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  const rows = 'text,label\r\nNobody wrote this.,claim\r\n';
  const file = { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) };
  await page.getByTestId('marks-picker').setInputFiles(file);
  await expect(page.getByText('Nobody wrote this.')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Shift+e');
  await page.getByRole('checkbox', { name: /^River talks/ }).check();
  await expect(page.getByRole('button', { name: 'Export 1 article' })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('region', { name: 'How a report will look' })).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('a phone-wide window shows everything without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await addAndOpen(page);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await expect(page.getByRole('button', { name: /^Claim/ })).toBeInViewport();
  await expectAccessible(page);
  for (const screen of ['Source', 'Help']) {
    await page.getByRole('link', { name: screen, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await overflow()).toBeLessThanOrEqual(0);
  }
});

test('the accessibility tree alone is enough to mark', async ({ page }) => {
  await addAndOpen(page);
  const dams = page.getByRole('button', {
    name: 'Both sides have stopped building dams.',
    exact: true,
  });
  await expect(dams).toHaveAccessibleDescription('Untouched');
  await dams.focus();
  await page.keyboard.press('1');
  await expect(dams).toHaveAccessibleDescription('Fact');
  await expect(page.getByRole('status').filter({ hasText: 'Fact. 1 of' })).toHaveCount(1);
});

test('a whole article is marked by roles, names and keys alone', async ({ page }) => {
  await addAndOpen(page);
  // Only what the accessibility tree exposes: which control has the focus, what it is called, how it is described.
  const focused = page
    .getByRole('main', { name: 'Article' })
    .getByRole('button')
    .and(page.locator(':focus'));
  const spoken = page.getByRole('status');
  const keys = [
    ['1', 'Fact'],
    ['2', 'Opinion'],
    ['3', 'Claim'],
    ['0', 'Clear'],
  ] as const;
  for (let done = 1; done <= 9; done += 1) {
    await expect(focused).toHaveAccessibleDescription('Untouched');
    const [key, label] = keys[done % keys.length] ?? keys[0];
    const name = (await focused.textContent()) ?? '';
    await page.keyboard.press(key);
    await expect(spoken.filter({ hasText: `${label}. ${done} of 9 judged.` })).toHaveCount(1);
    const marked = page.getByRole('main').getByRole('button', { name, exact: true });
    await expect(marked).toHaveAccessibleDescription(label);
  }
  await page.keyboard.press('u');
  await expect(spoken.filter({ hasText: 'Every sentence is judged.' })).toHaveCount(1);
});

test('Tab reaches the text once, then the panel; focus is always to be seen', async ({ page }) => {
  await addAndOpen(page);
  await expect(page.locator('[data-sentence-id][tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-sentence-id][tabindex="0"]')).toHaveCount(1);
  await expect(sentences(page).nth(1)).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-sentence-id]:focus')).toHaveCount(0);
});
