import type { Page } from '@playwright/test';
import { expect, test } from '../assay.ts';
import {
  addAndOpen,
  allSaved,
  expectAccessible,
  labelled,
  sentence,
  sentences,
} from '../gestures.ts';

/** Selects words of a sentence with the pointer. */
async function dragOver(page: Page, within: string, from: string, to: string): Promise<void> {
  const box = await sentence(page, within).evaluate(
    (element, [first = '', last = '']) => {
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const at = (word: string, side: 'left' | 'right') => {
        text.currentNode = element;
        for (let node = text.nextNode(); node; node = text.nextNode()) {
          const index = node.nodeValue?.indexOf(word) ?? -1;
          if (index < 0) continue;
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const { [side]: x, top, height } = range.getBoundingClientRect();
          return { x: side === 'left' ? x + 2 : x - 2, y: top + height / 2 };
        }
        throw new Error(`no ${word}`);
      };
      return { start: at(first, 'left'), end: at(last, 'right') };
    },
    [from, to],
  );
  await page.mouse.move(box.start.x, box.start.y);
  await page.mouse.down();
  await page.mouse.move(box.end.x, box.end.y, { steps: 8 });
  await page.mouse.up();
}

test.beforeEach(async ({ page }) => addAndOpen(page));

test('two claims in one sentence by keyboard alone', async ({ page }) => {
  const target = sentence(page, 'The upper states');
  await target.focus();
  await page.keyboard.press('f');
  await expect(page.getByText('choose a word')).toBeVisible();
  for (let word = 0; word < 3; word += 1) await page.keyboard.press('Shift+ArrowRight');
  await expectAccessible(page);
  await page.keyboard.press('3');
  await expect(target.locator('.fragment')).toHaveText(['The upper states release']);
  await expect(target).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('2');
  await expect(target.locator('.fragment')).toHaveText([
    'The upper states release',
    'delta ministry',
  ]);
  await expect(target).toHaveAttribute('data-label', 'part');
  await page.keyboard.press('Escape');
  await expect(page.getByText('choose a word')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(target).not.toBeFocused();
  await allSaved(page);
  await page.reload();
  await expect(target.locator('.fragment')).toHaveCount(2);
});

test('words are still being chosen when all of the sentence is', async ({ page }) => {
  const target = sentence(page, 'The upper states');
  await target.focus();
  await page.keyboard.press('f');
  await expect(page.getByText('choose a word')).toBeVisible();
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('3');
  await expect(target.locator('.fragment')).toHaveText(['The upper']);
});

test('once one writes, or looks for something, words are not being chosen any more', async ({
  page,
}) => {
  const target = sentence(page, 'The upper states');
  const lesson = page.getByText('choose a word');
  await target.focus();
  for (const key of ['f', '3', 'n']) await page.keyboard.press(key);
  await page.keyboard.type('says who?');
  await expect(lesson).toHaveCount(0);
  await page.keyboard.press('Home');
  await page.keyboard.press('Delete');
  await expect(page.getByLabel('Note')).toBeFocused();
  await expect(page.getByLabel('Note')).toHaveValue('ays who?');
  await expect(target.locator('.fragment')).toHaveText(['The']);
  await page.keyboard.press('Escape');
  for (const key of ['f', 'Control+f']) await page.keyboard.press(key);
  await expect(page.locator('.find-bar input').first()).toBeFocused();
  await expect(lesson).toHaveCount(0);
});

test('two claims in one sentence by dragging', async ({ page }) => {
  const target = sentence(page, 'The upper states');
  await dragOver(page, 'The upper states', 'upper', 'third');
  await page.keyboard.press('3');
  await dragOver(page, 'The upper states', 'according', 'delta');
  await page.keyboard.press('1');
  await expect(target.locator('.fragment')).toHaveText([
    'upper states release a third',
    'according to the delta',
  ]);
  await expect(page.getByRole('list', { name: 'Marks on this sentence' })).toContainText(
    'according to the delta',
  );
  await page.keyboard.press('Control+z');
  await expect(target.locator('.fragment')).toHaveCount(1);
});

test('several sentences with Shift: one mark each, or one over them all', async ({ page }) => {
  await sentences(page).nth(1).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+j');
  await page.keyboard.press('3');
  await expect(labelled(page, 'claim')).toHaveCount(3);
  await expect(sentences(page).nth(4)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(labelled(page, 'claim')).toHaveCount(0);
  await sentences(page).nth(1).click();
  await sentences(page)
    .nth(2)
    .click({ modifiers: ['Shift'] });
  await page.keyboard.press('Shift+Digit2');
  await expect(labelled(page, 'opinion')).toHaveCount(2);
  await expect(page.getByRole('button', { name: /undo/ })).toHaveAttribute(
    'title',
    'Undo: mark as opinion',
  );
  await page.keyboard.press('Control+z');
  await expect(labelled(page, 'opinion')).toHaveCount(0);
});
