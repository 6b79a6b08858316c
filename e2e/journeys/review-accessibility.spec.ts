import { addAndOpen, allSaved, expectAccessible } from '../gestures.ts';
import { chooseTab, expect, goTo, markAndHandOn, test } from '../team.ts';

test.slow();

test('axe finds nothing on the screens of review', async ({ page, editor }) => {
  await addAndOpen(page);
  await markAndHandOn(page, '013201000');
  await expectAccessible(page);

  await goTo(editor, 'review');
  await chooseTab(editor, /To review/);
  await expect(editor.locator('.mark-card')).toBeVisible();
  await editor.keyboard.press('c');
  await editor.keyboard.type('Is it, @');
  await expectAccessible(editor);
  await editor.keyboard.type('ma?');
  await editor.keyboard.press('Control+Enter');
  await expect(editor.locator('.thread')).toBeVisible();
  await editor.keyboard.press('r');
  await editor.keyboard.type('Which winters?');
  await editor.keyboard.press('Control+Enter');
  await expect(editor.locator('.queue-row[data-state="returned"]')).toHaveCount(1);
  await editor.getByText('History of this mark').click();
  await editor.getByText('Narrow the queue').click();
  await expect(editor.locator('.mark-history li').first()).toBeVisible();
  await expectAccessible(editor);
  await editor.getByRole('button', { name: 'Approve several…' }).click();
  await expect(editor.getByRole('checkbox').first()).toBeVisible();
  await expectAccessible(editor);
  await editor.keyboard.press('Escape');
  await editor.keyboard.press('e');
  await editor.getByRole('link', { name: 'Compare' }).click();
  await editor.getByRole('button', { name: 'Begin to read blind' }).click();
  await expect(editor.getByText('You are reading this article blind.')).toBeVisible();
  await expectAccessible(editor);
  await editor.keyboard.press('Home');
  for (const key of '021301000') await editor.keyboard.press(key);
  await allSaved(editor);
  await editor.getByRole('button', { name: /I am done/ }).click();
  await editor.getByRole('link', { name: 'Compare' }).click();
  await expect(editor.locator('.confusion')).toBeVisible();
  await expectAccessible(editor);

  await page.getByRole('link', { name: 'Mark', exact: true }).click();
  await page.locator('[data-returned]').click();
  await expect(page.locator('.return-notice')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'History', exact: true }).click();
  await expect(page.locator('.history-list li').first()).toBeVisible();
  await expectAccessible(page);
  for (const screen of ['board', 'settings', '']) {
    await goTo(page, screen);
    await expect(page.locator('.load-table, .rules-editor, .article-row')).toBeVisible();
    await expectAccessible(page);
  }
  await page.getByRole('button', { name: 'Pack for a colleague…' }).click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Remove River/ }).click();
  await goTo(page, 'bin');
  await page.getByRole('button', { name: 'Empty the bin…' }).click();
  await expectAccessible(page);
});

test('no screen of review scrolls sideways in a phone-wide window', async ({ page }) => {
  await addAndOpen(page);
  await markAndHandOn(page, '013201000');
  await page.setViewportSize({ width: 320, height: 640 });
  const article = new URL(page.url()).hash.replace('#/', '').replace('/review', '');
  for (const screen of [
    'review',
    'board',
    'bin',
    'settings',
    ...['review', 'compare', 'history'].map((view) => `${article}/${view}`),
  ]) {
    await goTo(page, screen);
    await expect(page.getByRole('main')).toBeVisible();
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), screen)
      .toBeLessThanOrEqual(0);
  }
});
