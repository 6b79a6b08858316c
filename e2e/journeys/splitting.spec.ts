import { expect, test } from '../assay.ts';
import { addAndOpen, allSaved, labelled, sentence, sentences } from '../gestures.ts';

test('a sentence is split by keyboard; both parts keep the mark, and undo takes all back', async ({
  page,
}) => {
  await addAndOpen(page);
  const before = await sentences(page).count();
  await sentence(page, 'The upper states').focus();
  await page.keyboard.press('3');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('s');
  await expect(page.getByTestId('split-caret')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(sentences(page)).toHaveCount(before + 1);
  await expect(labelled(page, 'claim')).toHaveCount(2);
  await expect(sentence(page, 'according to the delta ministry.')).toHaveText(
    'according to the delta ministry.',
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('2');
  await allSaved(page);
  await page.reload();
  await expect(sentences(page)).toHaveCount(before + 1);
  await expect(labelled(page, 'claim')).toHaveText([/treaty requires,$/]);
  await expect(labelled(page, 'opinion')).toHaveText(['according to the delta ministry.']);
});

test('the caret stands where the sentence would part, and goes along when the text is scrolled', async ({
  page,
}) => {
  await addAndOpen(page);
  await sentence(page, 'The upper states').focus();
  await page.keyboard.press('s');
  const caret = page.getByTestId('split-caret');
  const distance = async () => {
    const [stands, would] = await Promise.all([
      caret.boundingBox(),
      sentence(page, 'The upper states').evaluate((element) => {
        const text = element.firstChild as Text;
        const range = document.createRange();
        range.setStart(text, text.data.indexOf('according'));
        range.setEnd(text, text.data.indexOf('according') + 1);
        const { x, y } = range.getBoundingClientRect();
        return { x, y };
      }),
    ]);
    return Math.hypot((stands?.x ?? 0) - would.x, (stands?.y ?? 0) - would.y);
  };
  await expect(caret).toBeVisible();
  expect(await distance()).toBeLessThan(6);
  await page.locator('main').evaluate((reading) => reading.scrollBy(0, 40));
  await expect.poll(distance).toBeLessThan(6);
  const lesson = await page.getByText('Enter splits').boundingBox();
  const column = await page.locator('.reading-column').boundingBox();
  expect(lesson?.x).toBeGreaterThan(column?.x ?? 0);
});

test('what is typed into the palette goes there, and splits nothing behind it', async ({
  page,
}) => {
  await addAndOpen(page);
  const before = await sentences(page).count();
  await sentence(page, 'The upper states').focus();
  await page.keyboard.press('s');
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('combobox', { name: 'Articles and commands' });
  await expect(palette).toBeFocused();
  await page.keyboard.type('help');
  await expect(palette).toHaveValue('help');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  await page.goBack();
  await expect(sentences(page)).toHaveCount(before);
});

test('words that were chosen are not what is chosen once the sentences are others', async ({
  page,
}) => {
  await addAndOpen(page);
  await sentence(page, 'The upper states').focus();
  const before = await sentences(page).count();
  const quote = page.locator('.panel-quote');
  for (const key of ['f', '3', 's', 'Enter']) await page.keyboard.press(key);
  await expect(sentences(page)).toHaveCount(before + 1);
  await expect(quote).toHaveText(/requires,$/);
  for (const key of ['f', 'ArrowRight', '+']) await page.keyboard.press(key);
  await expect(quote).toHaveText(/ministry\.$/);
});

test('splitting is undone and redone with its marks', async ({ page }) => {
  await addAndOpen(page);
  const before = await sentences(page).count();
  await sentence(page, 'The upper states').focus();
  await page.keyboard.press('1');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('s');
  await page.keyboard.press('Enter');
  await expect(labelled(page, 'fact')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(sentences(page)).toHaveCount(before);
  await expect(labelled(page, 'fact')).toHaveCount(1);
  await page.keyboard.press('Control+y');
  await expect(labelled(page, 'fact')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await allSaved(page);
  await page.reload();
  await expect(sentences(page)).toHaveCount(before);
  await expect(labelled(page, 'fact')).toHaveCount(1);
});

test('two sentences are joined; the note of the second is kept, and Escape leaves a split undone', async ({
  page,
}) => {
  await addAndOpen(page);
  const before = await sentences(page).count();
  await sentence(page, 'Both sides have stopped').focus();
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await sentence(page, 'The talks go on').focus();
  await page.getByLabel('Note').fill('Who says nine?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('+');
  await expect(sentences(page)).toHaveCount(before - 1);
  await expect(sentence(page, 'Both sides')).toHaveText(/nine days\.$/);
  await expect(page.getByLabel('Note')).toHaveValue('Who says nine?');
  await page.keyboard.press('s');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('split-caret')).toHaveCount(0);
  await expect(sentences(page)).toHaveCount(before - 1);
  await page.keyboard.press('Control+z');
  await expect(sentences(page)).toHaveCount(before);
  await expect(labelled(page, 'opinion')).toHaveCount(1);
});

test('the pointer splits before the word it is held on', async ({ page }) => {
  await addAndOpen(page);
  const before = await sentences(page).count();
  const target = sentence(page, 'Both sides have stopped');
  const box = await target.evaluate((element) => {
    const range = document.createRange();
    const text = element.firstChild as Text;
    const at = text.data.indexOf('stopped');
    range.setStart(text, at + 2);
    range.setEnd(text, at + 4);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.keyboard.down('Alt');
  await page.mouse.click(box.x, box.y);
  await page.keyboard.up('Alt');
  await expect(sentences(page)).toHaveCount(before + 1);
  await expect(sentence(page, 'stopped building')).toHaveText('stopped building dams.');
});
