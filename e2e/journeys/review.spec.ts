import {
  addAndOpen,
  allSaved,
  labelButton,
  labelled,
  pressAtOnce,
  sentences,
} from '../gestures.ts';
import { chooseTab, expect, goTo, markAndHandOn, queueRow, test } from '../team.ts';

/** River talks has nine sentences; what is not cleared needs review. */
const keys = '011001000';
const words = 'upper states';

test.slow();

test('marked, returned, mended, approved: the article is complete', async ({ page, editor }) => {
  await addAndOpen(page);
  await markAndHandOn(page, keys);
  await page.getByRole('link', { name: 'Mark', exact: true }).click();

  await goTo(editor, 'review');
  await chooseTab(editor, /To review 3/);
  await queueRow(editor, words).click();
  await expect(editor.locator('.mark-card')).toBeVisible();
  await editor.keyboard.press('r');
  await editor.keyboard.type('Which winters?');
  await editor.keyboard.press('Control+Enter');
  await expect(queueRow(editor, words)).toContainText('Returned');

  // The checker sees it without reloading.
  const returned = page.locator('[data-returned]');
  await expect(returned).toHaveCount(1);
  await expect(returned).toContainText(words);
  await expect(returned).toHaveAccessibleDescription(/returned by an editor/);
  await returned.click();
  await expect(returned).toHaveCSS('box-shadow', 'none');
  const after = await returned.evaluate((one) => getComputedStyle(one, '::after').content);
  expect(after).toContain('F');
  await expect(page.getByText('Returned by Jonas Iwu')).toBeVisible();
  await expect(page.locator('.return-reason')).toHaveText('Which winters?');
  await page.keyboard.press('n');
  await page.keyboard.type('Those of 2024 and 2025.');
  await page.keyboard.press('Escape');
  const changed = page.locator('.state-line').getByText('changed since');
  await expect(changed).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('g');
  await page.keyboard.type('See the note');
  await page.keyboard.press('Control+Enter');
  await expect(returned).toHaveCount(0);

  await chooseTab(editor, /To review 3/);
  await queueRow(editor, words).click();
  await expect(editor.locator('.mark-card')).toContainText('Those of 2024 and 2025.');
  await expect(editor.locator('.reason')).toHaveText('See the note');
  for (let left = 3; left > 0; left -= 1) {
    await expect(editor.getByRole('button', { name: /^Approve A/ })).toBeEnabled();
    await editor.keyboard.press('a');
    await expect(editor.locator('.queue-row[data-state="approved"]')).toHaveCount(4 - left);
  }
  await allSaved(editor);

  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await expect(page.getByTestId('article-state')).toHaveText('Complete');
});

test('Review opens where work waits, and keys go from list to list', async ({ page }) => {
  await addAndOpen(page);
  await page.keyboard.press('1');
  await allSaved(page);
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  const chosen = page.getByRole('group', { name: 'Queue' }).getByRole('button', { pressed: true });
  await expect(chosen).toHaveText(/^My drafts/);
  await expect(queueRow(page, 'River talks')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(chosen).toHaveText(/^All/);
  await page.keyboard.press(']');
  await expect(chosen).toHaveText(/^To review/);
  await page.keyboard.press('[');
  await expect(chosen).toHaveText(/^All/);
});

test('who marks and hands on in one breath has handed on', async ({ page }) => {
  await addAndOpen(page);
  await expect(page.getByRole('button', { name: 'Comment' })).toBeVisible();
  // Nothing is known of its review yet: the host has not even been told of the mark.
  await pressAtOnce(page, ['#', 'Digit3', true], ['g', 'KeyG']);
  await expect(page.locator('.mark-review .state-line[data-state="ready"]')).toBeVisible();
});

test('a decision is undone: the mark waits again', async ({ page, editor }) => {
  await addAndOpen(page);
  await markAndHandOn(page, keys);
  await goTo(editor, 'review');
  await chooseTab(editor, /To review 3/);
  await expect(editor.getByRole('button', { name: /^Approve A/ })).toBeEnabled();
  await editor.keyboard.press('a');
  await expect(editor.locator('.queue-row[data-state="approved"]')).toHaveCount(1);
  await editor.keyboard.press('Control+z');
  await expect(editor.locator('.queue-row[data-state="approved"]')).toHaveCount(0);
  await allSaved(editor);
  await editor.reload();
  await chooseTab(editor, /To review 3/);
  await expect(editor.locator('.queue-row')).toHaveCount(3);
});

test('several are approved after they were seen, and undone in one step', async ({
  page,
  editor,
}) => {
  await addAndOpen(page);
  await markAndHandOn(page, '013001000');
  await goTo(editor, 'review');
  await chooseTab(editor, /To review 3/);
  await editor.getByRole('button', { name: 'Approve several…' }).click();
  const dialog = editor.getByRole('dialog');
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  await dialog.getByText('1 mark cannot be approved').click();
  await expect(dialog.locator('.left-out')).toContainText('needs evidence');
  await dialog.getByRole('button', { name: 'Approve 2 marks' }).click();
  await expect(editor.locator('.queue-row[data-state="approved"]')).toHaveCount(2);
  await allSaved(editor);
  await editor.keyboard.press('Control+z');
  await allSaved(editor);
  await editor.reload();
  await chooseTab(editor, /To review 3/);
  await expect(editor.locator('.queue-row')).toHaveCount(3);
});

test('a note that is being typed stays as it is while somebody else writes one', async ({
  page,
  editor,
}) => {
  await addAndOpen(page);
  await page.keyboard.press('3');
  await page.keyboard.press('ArrowUp');
  await allSaved(page);
  await page.keyboard.press('n');
  await page.keyboard.type('Half a sen');
  await allSaved(page);

  await editor.reload();
  await editor.locator('.article-row').click();
  await expect(labelled(editor, 'claim')).toHaveCount(1);
  await editor.keyboard.press('ArrowDown');
  await editor.keyboard.press('1');
  await editor.keyboard.press('Home');
  await editor.keyboard.press('n');
  await editor.keyboard.press('End');
  await editor.keyboard.type('tence of two');
  await allSaved(editor);

  // Their other mark has arrived; the note under the hand has not been touched.
  await expect(labelled(page, 'fact')).toHaveCount(1);
  await expect(page.getByLabel('Note')).toHaveValue('Half a sen');
  await expect(page.getByLabel('Note')).toBeFocused();
});

test('what a mark said before can be said again', async ({ page }) => {
  await addAndOpen(page);
  await page.keyboard.press('1');
  await page.keyboard.press('Home');
  await allSaved(page);
  await page.keyboard.press('2');
  await allSaved(page);
  await page.getByRole('link', { name: 'History', exact: true }).click();
  await expect(page.locator('.history-list li').first()).toContainText('Fact became Opinion');
  await page.getByRole('button', { name: 'Restore: marked as Fact' }).click();
  await page.getByRole('link', { name: 'Mark', exact: true }).click();
  await expect(labelled(page, 'fact')).toHaveCount(1);
});

test('who hands a mark on with its button goes on in the text', async ({ page }) => {
  await addAndOpen(page);
  await page.keyboard.press('1');
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: 'Hand on for review' }).click();
  await expect(page.getByText('Waits for review')).toBeVisible();
  await expect(sentences(page).first()).toBeFocused();
});

test('the history of a mark beside the text goes on as the mark is changed', async ({ page }) => {
  await addAndOpen(page);
  await page.keyboard.press('1');
  await page.keyboard.press('Home');
  await page.getByText('History of this mark').click();
  const entries = page.locator('.mark-history .history-list li');
  await expect(entries).toHaveCount(1);
  await labelButton(page, 'opinion').click();
  await expect(entries.first()).toContainText('Fact became Opinion');
});
