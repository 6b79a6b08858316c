import type { Page } from '@playwright/test';
import { addAndOpen, allSaved, expectAccessible, sentence, sentences } from '../gestures.ts';
import { chooseTab, expect, goTo, markAndHandOn, queueRow, test } from '../team.ts';

const steps = (page: Page) => page.getByRole('region', { name: 'What is left to do' });
const step = (page: Page, name: RegExp) => steps(page).getByRole('button', { name });

test('once every sentence is judged the next steps are shown, and all drafts go on and come back in one step', async ({
  page,
}) => {
  await addAndOpen(page);
  await page.keyboard.press('Shift+v');
  await expect(steps(page)).toContainText('Every claim has a verdict.');
  await page.keyboard.press('3');
  await expect(steps(page)).toHaveCount(0);
  for (const key of '12000000') await page.keyboard.press(key);
  await expect(steps(page)).toContainText('Every sentence is judged.');
  await expect(step(page, /^1 verdict missing/)).toBeVisible();
  await expect(step(page, /^2 without evidence/)).toBeVisible();
  await expect(step(page, /^Report/)).toBeVisible();
  await expect(steps(page)).not.toHaveAttribute('data-sought');

  await page.keyboard.press('u');
  await expect(steps(page)).toHaveAttribute('data-sought');
  await expect(sentences(page).last()).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Shift+v');
  await expect(sentences(page).first()).toBeFocused();
  await expect(steps(page)).not.toHaveAttribute('data-sought');

  await expect(step(page, /^Hand on 3 drafts/)).toBeVisible();
  await page.keyboard.press('Shift+g');
  await expect(page.locator('.state-line')).toContainText('Waits for review');
  await expect(step(page, /^Hand on/)).toHaveCount(0);
  await step(page, /^Undo: hand on 3 marks/).click();
  await expect(page.locator('.state-line')).toContainText('Draft');
  await expect(sentences(page).first()).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('hand on all my drafts');
  await page.keyboard.press('Enter');
  await expect(page.locator('.state-line')).toContainText('Waits for review');
  await page.keyboard.press('Shift+g');
  await expect(steps(page)).toContainText('everything is handed on');
});

test('drafts handed on twice at once come back in one step all the same', async ({ page }) => {
  await addAndOpen(page);
  for (const key of '120000000') await page.keyboard.press(key);
  await allSaved(page);
  await expect(step(page, /^Hand on 2 drafts/)).toBeVisible();
  await page.route('**/api/reviewQueue', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.keyboard.press('Shift+g');
  await page.keyboard.press('Shift+g');
  await expect(steps(page)).toContainText('everything is handed on');
  await step(page, /^Undo: hand on 2 marks/).click();
  await expect(step(page, /^Hand on 2 drafts/)).toBeVisible();
  await expect(step(page, /^Undo/)).toHaveCount(0);
});

test('only what was handed on as a whole is offered to be taken back as that', async ({ page }) => {
  await addAndOpen(page);
  for (const key of '100000000') await page.keyboard.press(key);
  await page.keyboard.press('Shift+g');
  await expect(step(page, /^Undo: hand on mark/)).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+2');
  await expect(step(page, /^Hand on 1 draft/)).toBeVisible();
  await page.keyboard.press('g');
  await expect(step(page, /^Hand on/)).toHaveCount(0);
  await expect(page.locator('.state-line')).toContainText('Waits for review');
  await expect(step(page, /^Undo/)).toHaveCount(0);
});

test('what came back is told in the library, beside its places and in the article, to whom it concerns', async ({
  page,
  editor,
}) => {
  test.slow();
  await addAndOpen(page);
  await markAndHandOn(page, '011001000');
  await goTo(editor, 'review');
  await chooseTab(editor, /To review 3/);
  await queueRow(editor, 'upper states').click();
  await expect(editor.locator('.mark-card')).toBeVisible();
  await editor.keyboard.press('r');
  await editor.keyboard.type('Which winters?');
  await editor.keyboard.press('Control+Enter');
  await expect(queueRow(editor, 'upper states')).toContainText('Returned');
  await allSaved(editor);
  await goTo(editor, 'library');
  await expect(editor.locator('.article-row')).toContainText('all judged');
  await expect(editor.getByText('returned to you')).toHaveCount(0);

  await goTo(page, 'library');
  await expect(page.locator('.article-row')).toContainText('1 returned to you');
  await expect(page.getByRole('link', { name: 'Review 1 returned to you' })).toBeVisible();
  await expectAccessible(page);
  await page.locator('.article-row').click();
  await expect(step(page, /^1 returned to you/)).toBeVisible();
  await expect(sentences(page).last()).toBeFocused();
  await page.keyboard.press('Shift+r');
  await expect(sentence(page, 'upper states')).toBeFocused();
  await page.keyboard.press('g');
  await page.keyboard.type('Those of 2024 and 2025.');
  await page.keyboard.press('Control+Enter');
  await expect(step(page, /returned to you/)).toHaveCount(0);
  await expect(page.locator('.sidebar .article-row')).not.toContainText('returned to you');
});
