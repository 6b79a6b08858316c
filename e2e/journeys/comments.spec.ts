import type { Page } from '@playwright/test';
import {
  addAndOpen,
  allSaved,
  labelButton,
  pressAtOnce,
  sentence,
  sentences,
} from '../gestures.ts';
import { chooseTab, expect, goTo, markAndHandOn, queueRow, test } from '../team.ts';

/** River talks has nine sentences; what is not cleared needs review. */
const keys = '011001000';
const words = 'upper states';

test.slow();

test('comments: a question with a name in it, an answer, resolved', async ({ page, editor }) => {
  await addAndOpen(page);
  await markAndHandOn(page, keys);
  await page.getByRole('link', { name: 'Mark', exact: true }).click();
  await sentence(page, words).click();

  await goTo(editor, 'review');
  await chooseTab(editor, /To review 3/);
  await queueRow(editor, words).click();
  await expect(editor.locator('.mark-card')).toBeVisible();
  await editor.keyboard.press('c');
  await editor.keyboard.type('Where from, @ma');
  await editor.keyboard.press('Tab');
  await editor.keyboard.type('?');
  await editor.keyboard.press('Control+Enter');
  await expect(editor.locator('.thread')).toContainText('Where from, @Mara Lind?');
  const current = editor.locator('.queue-row[aria-current]');
  await expect(current).toBeFocused();
  await editor.keyboard.press('c');
  await editor.keyboard.press('Escape');
  await expect(current).toBeFocused();
  const before = await current.textContent();
  for (const key of ['k', 'j', 'j']) {
    await editor.keyboard.press(key);
    await expect(current).toBeFocused();
  }
  await queueRow(editor, words).click();
  await expect(current).toHaveText(before ?? '');

  const thread = page.locator('.thread');
  await expect(thread).toContainText('Where from, @Mara Lind?');
  await thread.getByRole('button', { name: 'Answer' }).click();
  await page.keyboard.type('The bulletin, page 3.');
  await page.keyboard.press('Escape');
  await expect(thread.getByRole('button', { name: 'Go on writing' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(editor.locator('.thread')).toContainText('The bulletin, page 3.');
  await editor.getByRole('button', { name: 'Resolve' }).click();
  await expect(page.getByText('1 resolved thread')).toBeVisible();
  // The button is gone with its thread to where it can be opened again.
  await expect(editor.getByText('1 resolved thread')).toBeFocused();
  await editor.keyboard.press('Enter');
  await editor.getByRole('button', { name: 'Open again' }).press('Enter');
  await expect(editor.getByText('1 resolved thread')).toHaveCount(0);
  await expect(editor.locator('.thread').getByRole('button', { name: 'Answer' })).toBeFocused();
});

test('a comment that was begun is there later, and is nobody’s business until it is sent', async ({
  page,
}) => {
  await addAndOpen(page);
  await expect(page.getByRole('button', { name: /^Comment/ })).toBeVisible();
  await page.keyboard.press('c');
  await page.keyboard.type('Ask the ');
  // Marked meanwhile: it is about the same words.
  await labelButton(page, 'claim').click();
  await expect(page.getByLabel('Write a comment')).toHaveValue('Ask the ');
  await sentence(page, words).click();
  const begin = page.getByRole('button', { name: /^Comment/ });
  const goOn = page.getByRole('button', { name: /^Go on writing/ });
  await expect(begin).toBeVisible();
  await page.keyboard.press('Home');
  await expect(goOn).toBeVisible();
  await expect(sentences(page).first()).toBeFocused();

  await allSaved(page);
  await page.reload();
  await goOn.click();
  await page.keyboard.type('board.');
  await page.keyboard.press('Escape');
  await expect(sentences(page).first()).toBeFocused();
  await goOn.click();
  await expect(page.getByLabel('Write a comment')).toHaveValue('Ask the board.');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.thread')).toContainText('Ask the board.');
  await expect(sentences(page).first()).toBeFocused();
  await expect(begin).toBeVisible();

  // One's own can be deleted, and that can be taken back, by keyboard.
  await page.getByRole('button', { name: 'Delete the comment by' }).press('Enter');
  await expect(page.locator('.thread')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.thread')).toContainText('Ask the board.');
  await expect(page.getByRole('button', { name: 'Delete the comment by' })).toBeFocused();

  // Two in a row, and both are there again.
  await page.keyboard.press('c');
  await page.keyboard.type('And the mayor.');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.thread')).toHaveCount(2);
  for (const left of [1, 0]) {
    await page.getByRole('button', { name: 'Delete the comment by' }).first().press('Enter');
    await expect(page.locator('.thread')).toHaveCount(left);
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
  }
  for (const back of [1, 2]) {
    await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
    await expect(page.locator('.thread')).toHaveCount(back);
  }

  // The same form, opened for nothing, is gone when one comes back.
  await begin.click();
  await sentence(page, words).click();
  await page.keyboard.press('Home');
  await expect(begin).toBeVisible();
});

test('whoever went back to the text before the host has answered stays there', async ({ page }) => {
  await addAndOpen(page);
  await page.keyboard.press('c');
  await page.keyboard.type('Which?');
  await page.keyboard.press('Control+Enter');
  const thread = page.locator('.thread');
  await expect(thread).toContainText('Which?');
  const held: (() => Promise<void>)[] = [];
  await page.route('**/api/changeComments', (route) => {
    held.push(() => route.continue());
  });
  const leaveAndAnswer = async () => {
    await expect.poll(() => held.length).toBe(1);
    await sentences(page).first().focus();
    await held.pop()?.();
  };

  await thread.getByRole('button', { name: 'Answer' }).click();
  await page.keyboard.type('That.');
  await page.keyboard.press('Control+Enter');
  await leaveAndAnswer();
  await expect(thread.getByRole('button', { name: 'Answer' })).toBeVisible();
  await expect(sentences(page).first()).toBeFocused();
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await thread.getByRole('button', { name: 'Delete the comment by' }).last().press('Enter');
  await leaveAndAnswer();
  await expect(undo).toBeVisible();
  await expect(sentences(page).first()).toBeFocused();
  await undo.press('Enter');
  await leaveAndAnswer();
  await expect(thread).toContainText('That.');
  await expect(undo).toHaveCount(0);
  await expect(sentences(page).first()).toBeFocused();
});

test('a comment is begun faster than a frame, about the sentence that has the focus', async ({
  page,
}) => {
  await addAndOpen(page);
  await expect(page.getByRole('button', { name: /^Comment/ })).toBeVisible();
  const focused = await pressAtOnce(page, ['3', 'Digit3'], ['ArrowUp', 'ArrowUp'], ['c', 'KeyC']);
  expect(focused?.tagName).toBe('TEXTAREA');
  await page.keyboard.type('so which year?');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.thread')).toContainText('so which year?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.thread')).toHaveCount(0);
});

async function addAndAsk(page: Page): Promise<void> {
  await addAndOpen(page);
  await sentence(page, words).click();
  await expect(page.getByRole('button', { name: /^Comment/ })).toBeVisible();
  await page.keyboard.press('c');
  await page.keyboard.type('Which states?');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.thread')).toContainText('Which states?');
}

test('a comment on words that the article lost is listed with them, resolved there, and comes back with them', async ({
  page,
}) => {
  await addAndAsk(page);
  const lost = page.locator('.unplaced');
  const toggleBlock = async (taken: boolean) => {
    await page.keyboard.press('p');
    const block = page.locator('.source-row', { hasText: words });
    await block.press('Enter');
    await expect(block.locator('del')).toHaveCount(taken ? 1 : 0);
    await page.keyboard.press('Control+Enter');
    await expect(sentences(page).first()).toBeVisible();
    await expect(sentence(page, words)).toHaveCount(taken ? 0 : 1);
  };
  await toggleBlock(true);
  await lost.locator('summary').first().press('Enter');
  await expect(lost.locator('.thread blockquote')).toContainText(words);
  await expect(lost.locator('.thread')).toContainText('Which states?');
  await lost.getByRole('button', { name: 'Resolve' }).press('Enter');
  await expect(lost.getByText('1 resolved thread')).toBeFocused();
  await page.keyboard.press('Enter');
  await lost.getByRole('button', { name: 'Open again' }).press('Enter');
  await expect(lost).toContainText('1 open comment');

  await toggleBlock(false);
  await expect(lost).toHaveCount(0);
  await sentence(page, words).click();
  await expect(page.locator('.thread')).toContainText('Which states?');
});

test('what was lost is listed no more once somebody else has brought it back', async ({
  page,
  context,
}) => {
  await addAndAsk(page);
  const toggleBlock = async (tab: Page) => {
    await tab.keyboard.press('p');
    await tab.locator('.source-row', { hasText: words }).press('Enter');
    await tab.keyboard.press('Control+Enter');
    await expect(sentences(tab).first()).toBeVisible();
  };
  await toggleBlock(page);
  await expect(page.locator('.unplaced')).toContainText('1 open comment');

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('.unplaced')).toBeVisible();
  await expect(other.locator('.sentence:focus')).toBeVisible();
  await toggleBlock(other);
  await expect(sentence(other, words)).toHaveCount(1);
  await page.bringToFront();
  await expect(sentence(page, words)).toHaveCount(1);
  await expect(page.locator('.unplaced')).toHaveCount(0);
});
