import type { Page } from '@playwright/test';
import { expect, test } from '../assay.ts';
import { addAndOpen, expectAccessible, labelled, sentence, sentences } from '../gestures.ts';

const options = (page: Page) => page.getByRole('dialog').getByRole('option');

const palette = (page: Page) => page.getByRole('combobox', { name: 'Articles and commands' });

test.beforeEach(async ({ page }) => addAndOpen(page));

test('the palette finds a command by a few letters, does it, and has it first the next time', async ({
  page,
}) => {
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toBeFocused();
  await page.keyboard.type('claim go on');
  const first = options(page).first();
  await expect(first).toHaveText(/^Mark as claim and go on\s*3$/);
  await expect(first.locator('mark').first()).toHaveText('claim');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(labelled(page, 'claim')).toHaveCount(1);
  await expect(sentences(page).nth(1)).toBeFocused();
  await page.keyboard.press('Control+Shift+p');
  await expect(options(page).first()).toHaveText(/^Mark as claim and go on/);
  await expect(palette(page)).toBeFocused();
  await page.keyboard.type('qqqq');
  await expect(page.getByText('Nothing is called that.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sentences(page).nth(1)).toBeFocused();
});

test('whatever is typed while the palette is still being fetched is searched for, and Enter chooses it then', async ({
  page,
}) => {
  let fetchIt = () => {};
  const wanted = new Promise<void>((resolve) => {
    fetchIt = resolve;
  });
  await page.reload();
  await expect(sentences(page).first()).toBeFocused();
  await page.route(/palette-.*\.js/, async (route) => {
    await wanted;
    await route.continue();
  });
  const fetched = page.waitForResponse(/palette-.*\.js/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('clai');
  fetchIt();
  await (await fetched).finished();
  await page.keyboard.type('m go on');
  await page.keyboard.press('Enter');
  await expect(labelled(page, 'claim')).toHaveCount(1);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Enter before the palette and the list of articles are there waits for both', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Assay, to the library' }).click();
  await expect(page.locator('.article-row')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('.article-row')).toHaveCount(1);
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/palette-.*\.js|listArticles/, async (route) => {
    await asked;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('rivr talks');
  await page.keyboard.press('Enter');
  answer();
  await expect(sentences(page).first()).toBeFocused();
});

test('the palette jumps to an article by its title, from anywhere', async ({ page }) => {
  await page.getByRole('link', { name: 'Assay, to the library' }).click();
  await expect(page.locator('.article-row')).toHaveCount(1);
  await page.getByRole('button', { name: 'Search, commands' }).click();
  await palette(page).fill('rivr talks');
  await page.getByRole('option', { name: /River talks open/ }).click();
  await expect(sentences(page).first()).toBeFocused();
});

test('keys for the text do nothing under a dialog or while typing', async ({ page }) => {
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(sentences(page).first()).toBeFocused();
  await expect(labelled(page, 'fact')).toHaveCount(0);
  await sentences(page)
    .first()
    .dispatchEvent('keydown', { key: '1', code: 'Digit1', keyCode: 229 });
  await expect(labelled(page, 'fact')).toHaveCount(0);
});

test('a key is changed, works at once, is shown everywhere, and comes back', async ({ page }) => {
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet.getByText('Next untouched sentence')).toBeVisible();
  await sheet.getByRole('button', { name: 'Change keys…' }).click();
  const editor = page.getByRole('dialog', { name: 'Change keys' });
  await editor.getByRole('searchbox').fill('untouched');
  const row = editor.locator('[data-command="nextUntouched"]');
  await row.getByRole('button', { name: /^Change the key/ }).click();
  await expect(row.getByText('Press the new key')).toBeVisible();
  await page.keyboard.press('j');
  await expect(row.getByText('J also does: Next sentence')).toBeVisible();
  await expectAccessible(page);
  await editor.getByRole('button', { name: 'Undo change' }).click();
  await expect(row.getByText('also does')).toHaveCount(0);
  await row.getByRole('button', { name: /^Change the key/ }).click();
  await page.keyboard.press('x');
  await expect(row).toContainText('X');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await expect(page.locator('.key-lesson')).toContainText('X next untouched');
  await sentences(page).first().focus();
  await page.keyboard.press('1');
  await page.keyboard.press('Home');
  await page.keyboard.press('u');
  await expect(sentences(page).first()).toBeFocused();
  await page.keyboard.press('x');
  await expect(sentences(page).nth(1)).toBeFocused();

  await page.keyboard.press('Control+k');
  await expect(palette(page)).toBeFocused();
  await page.keyboard.type('change keys');
  await expect(options(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await editor.getByRole('button', { name: 'Reset all' }).click();
  await editor.getByRole('button', { name: 'Undo change' }).click();
  await editor.getByRole('searchbox').fill('untouched');
  await row.getByRole('button', { name: /^Reset the key/ }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.key-lesson')).toContainText('U next untouched');
});

test('marking without going on, the same label again, and what is left', async ({ page }) => {
  await page.keyboard.press('Shift+Digit3');
  await expect(sentences(page).first()).toBeFocused();
  await expect(page.locator('.foot')).toContainText('1 verdict missing');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('.');
  await expect(labelled(page, 'claim')).toHaveCount(2);
  await expect(page.locator('.foot')).toContainText('2 verdicts missing');
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+v');
  await expect(sentences(page).first()).toBeFocused();
  await page.keyboard.press('Shift+e');
  await expect(sentences(page).nth(1)).toBeFocused();
});

test('by block and by heading, and back to where one was', async ({ page }) => {
  await page.keyboard.press('h');
  await expect(sentence(page, 'A first for the mountain states')).toBeFocused();
  await page.keyboard.press('Control+ArrowDown');
  await expect(sentence(page, 'It is the first time')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(sentence(page, 'It is the first time')).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(sentence(page, 'nine days')).toBeFocused();
  await page.mouse.move(600, 300);
  await page.evaluate(() =>
    dispatchEvent(new MouseEvent('mouseup', { button: 3, bubbles: true, cancelable: true })),
  );
  await expect(sentence(page, 'It is the first time')).toBeFocused();
});

test('proof view strikes through what is verified; only the text can be shown', async ({
  page,
}) => {
  const mode = (name: string) => page.getByRole('button', { name, pressed: true });
  await page.keyboard.press('Shift+p');
  await expect(page.locator('.article-text')).toHaveAttribute('data-view', 'proof');
  await expectAccessible(page);
  await mode('Proof view Shift P').click();
  await expect(sentences(page).first()).toBeFocused();
  await page.keyboard.press('Shift+p');
  await mode('Proof view Shift P').focus();
  await page.keyboard.press('Shift+p');
  await expect(sentences(page).first()).toBeFocused();
  await expect(page.locator('.article-text')).not.toHaveAttribute('data-view');
  await page.keyboard.press('Shift+Digit3');
  await page.keyboard.press('d');
  await expect(page.getByRole('complementary', { name: 'Sentence' })).toHaveCount(0);
  await mode('Only the text D').click();
  await expect(page.getByRole('complementary', { name: 'Sentence' })).toBeVisible();
  await page.keyboard.press('d');
  await expectAccessible(page);
  await page.keyboard.press('n');
  await expect(page.getByLabel('Note')).toBeFocused();
});
