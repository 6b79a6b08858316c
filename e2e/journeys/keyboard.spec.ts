import type { Page } from '@playwright/test';
import { browserOnly, expect, test } from '../assay.ts';
import { addFile, expectAccessible, riverTalks, sentences } from '../gestures.ts';

const titles = ['Alder gauge', 'Birch gauge', 'Cedar gauge'];

/** Added one after the other; the last is the first of the list. */
async function addAll(page: Page): Promise<void> {
  for (const [at, title] of titles.entries()) {
    await page.keyboard.press('l');
    await expect(page.locator('.article-list .article-row')).toHaveCount(at);
    await addFile(page, `${title}.txt`, riverTalks.replace('River talks', title));
    await expect(sentences(page).first()).toBeFocused();
  }
}

const row = (page: Page, title: string) =>
  page.locator('.article-list .article-row', { hasText: title });

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(
    new RegExp(words, 'i'),
  );
  await page.keyboard.press('Enter');
}

/** What the next Tab would go on from: somewhere that is seen, and never nothing. */
async function expectFocused(page: Page): Promise<void> {
  await expect(page.locator(':focus')).toHaveCount(1);
  await expect(page.locator(':focus')).toBeVisible();
  await expect(page.locator('body')).not.toBeFocused();
}

test('through every screen by keys alone, and the focus is always somewhere', async ({ page }) => {
  await expect(page.getByRole('button', { name: 'Try it with a sample article' })).toBeFocused();
  await addAll(page);
  for (const key of ['1', '2', '3']) await page.keyboard.press(key);
  const here = page.locator('[data-sentence-id]:focus');
  const left = await here.getAttribute('data-sentence-id');
  const title = (name: string) => page.getByRole('heading', { level: 1, name });

  for (const [words, name] of [
    ['Source', 'What was read'],
    ['Compare', 'Agreement'],
    ['History', 'Who changed what'],
  ] as const) {
    await command(page, words);
    await expect(title(name)).toBeFocused();
    await page.keyboard.press('m');
    await expect(here).toHaveAttribute('data-sentence-id', left ?? '');
  }
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('radio', { name: /^Report/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(here).toHaveCount(1);

  await page.keyboard.press('q');
  await expect(page.locator('.queue-row[aria-current]')).toBeFocused();
  await expect(page.locator('output[aria-live]')).toHaveText('Review');
  await page.keyboard.press('[');
  await expectFocused(page);
  await page.keyboard.press('[');
  await expect(page.locator('.queue-tabs [aria-pressed="true"]')).toBeFocused();

  await page.keyboard.press('F1');
  await expect(title('Help')).toBeFocused();
  await page.keyboard.press('Control+,');
  await expect(title('Settings')).toBeFocused();
  await page.keyboard.press('Control+Shift+e');
  await expect(title('Export articles')).toBeFocused();
  await command(page, 'Team');
  await expect(title('Team')).toBeFocused();
  await command(page, 'Bin');
  await expect(title('Bin')).toBeFocused();
  await page.keyboard.press('l');
  await expect(row(page, 'Cedar')).toBeFocused();
  await expect(page.locator('output[aria-live]')).toHaveText('Library');

  // The links above every screen go with the screen, or stay and are not what one came for.
  await page.getByRole('link', { name: 'Team' }).press('Enter');
  await expect(title('Team')).toBeFocused();
  await page.getByRole('link', { name: 'Library', exact: true }).press('Enter');
  await expect(row(page, 'Cedar')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(here).toHaveCount(1);
  await page.getByRole('link', { name: 'History' }).press('Enter');
  await expect(title('Who changed what')).toBeFocused();
});

test('a dialog that another one takes the place of gives the focus back all the same', async ({
  page,
}) => {
  await addAll(page);
  await page.keyboard.press('ArrowDown');
  const second = sentences(page).nth(1);
  await expect(second).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('button', { name: 'Change keys…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Search commands or keys' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(second).toBeFocused();

  await page.keyboard.press('l');
  await page.getByRole('button', { name: 'Paste text' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Paste text' })).toBeFocused();
});

test('removing is taken back and done again by keys, and the focus stays among the articles', async ({
  page,
}) => {
  await addAll(page);
  await page.keyboard.press('l');
  await expect(row(page, 'Cedar')).toBeFocused();
  const order = page.locator('.article-list .row-title');
  await page.keyboard.press('Delete');
  await expect(row(page, 'Birch')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(order).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Birch')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Cedar')).toBeFocused();
  await page.keyboard.press('Control+y');
  await expect(order).toHaveCount(2);
  await expect(page.locator(':focus')).toContainText(/Birch/);
  await command(page, 'Redo');
  await expect(order).toHaveText([/Alder/]);
  await expect(row(page, 'Alder')).toBeFocused();
  // What is removed after that is all that there is to take back.
  await page.keyboard.press('Delete');
  await expect(page.getByRole('button', { name: 'Try it with a sample article' })).toBeFocused();
  await page.keyboard.press('Control+y');
  await expect(order).toHaveCount(0);
});

test('what is brought back has the focus though the list is asked for once more meanwhile, unless one types by then', async ({
  page,
}) => {
  browserOnly('answers can be held up there');
  await addAll(page);
  await page.keyboard.press('l');
  let holding = false;
  let held: (() => void)[] = [];
  await page.route('**/api/listArticles', async (route) => {
    if (holding) await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  for (const typing of [false, true]) {
    await row(page, 'Cedar').focus();
    await page.keyboard.press('Delete');
    await expect(row(page, 'Cedar')).toHaveCount(0);
    await expect(row(page, 'Birch')).toBeFocused();
    // The first answer is old news by the time it comes, and the second comes after it.
    [holding, held] = [true, []];
    await page.keyboard.press('Control+z');
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await expect.poll(() => held.length).toBeGreaterThan(1);
    const answered = page.waitForResponse('**/api/listArticles');
    held[0]?.();
    await (await answered).finished();
    if (typing) await page.getByRole('searchbox').focus();
    holding = false;
    for (const go of held) go();
    await expect(row(page, 'Cedar')).toBeVisible();
    await expect(typing ? page.getByRole('searchbox') : row(page, 'Cedar')).toBeFocused();
  }
});

test('in the bin the focus goes on to the next article, and at last to the way out', async ({
  page,
}) => {
  await addAll(page);
  await page.evaluate(() => localStorage.setItem('assay-draft elsewhere comment m1', 'Who?'));
  await page.keyboard.press('c');
  await page.keyboard.type('Who measured it?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await expect(row(page, 'Cedar')).toBeFocused();
  for (const left of [2, 1, 0]) {
    await page.keyboard.press('Delete');
    await expect(page.locator('.article-list .article-row')).toHaveCount(left);
  }
  await command(page, 'Bin');
  const restore = page.getByRole('button', { name: /^Restore/ });
  await restore.first().press('Enter');
  await expect(restore).toHaveCount(2);
  await expect(restore.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(restore).toHaveCount(1);
  await expect(restore.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Back to the library' }),
  ).toBeFocused();

  await page.keyboard.press('Enter');
  await expectFocused(page);
  await row(page, 'Cedar').press('Delete');
  await expect(row(page, 'Birch')).toBeFocused();
  await command(page, 'Bin');
  await page.getByRole('button', { name: 'Empty the bin…' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Empty the bin…' })).toBeFocused();
  await page.keyboard.press('Enter');
  const drafts = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('assay-draft')));
  expect(await drafts()).toHaveLength(2);
  await page.getByRole('button', { name: 'Delete for good' }).press('Enter');
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Back to the library' }),
  ).toBeFocused();
  // What was begun about an article that is gone for good is gone with it.
  await expect.poll(drafts).toEqual(['assay-draft elsewhere comment m1']);
  await expectAccessible(page);
});

test('the search beside the text: down into what was found, Enter to the first, Escape back', async ({
  page,
}) => {
  await addAll(page);
  const field = page.getByRole('searchbox', { name: 'Search library by title' });
  const rows = page.locator('.sidebar .article-row');
  await page.keyboard.press('/');
  await page.keyboard.type('birch');
  await page.keyboard.press('ArrowDown');
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(3);
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sentences(page).first()).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(sentences(page).first()).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('alder');
  await page.keyboard.press('Enter');
  await expect(sentences(page).first()).toHaveText(/^Alder/);
  await expect(sentences(page).first()).toBeFocused();

  await page.keyboard.press('l');
  await expect(row(page, 'Alder')).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('cedar');
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(row(page, 'Alder')).toBeFocused();
});

test('an export keeps the focus where it was asked for, when it is done and when it is cancelled', async ({
  page,
}) => {
  await addAll(page);
  await page.keyboard.press('Control+Shift+e');
  const field = page.getByRole('searchbox', { name: 'Search library by title' });
  await field.focus();
  await page.keyboard.type('cedar');
  // Nothing is exported by looking for something.
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('checkbox', { name: /^Cedar/ })).toBeFocused();
  await page.keyboard.press('Space');
  const button = page.getByRole('button', { name: 'Export 1 article' });
  const downloading = page.waitForEvent('download');
  await button.press('Enter');
  await downloading;
  await expect(page.getByText('is on its way to your downloads')).toBeVisible();
  await expect(button).toBeFocused();

  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/api/exportArticles', async (route) => {
    await asked;
    await route.continue();
  });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(button).toBeFocused();
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(button).toBeFocused();
  answer();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(button).toBeFocused();
});
