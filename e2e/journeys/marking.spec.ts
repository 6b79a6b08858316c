import { browserOnly, expect, test } from '../assay.ts';
import {
  addAndOpen,
  allSaved,
  dropOnto,
  labelButton,
  labelled,
  pressAtOnce,
  sentence,
  sentences,
} from '../gestures.ts';

test.beforeEach(async ({ page }) => addAndOpen(page));

test('marking by mouse: a click on the sentence, a click on the label', async ({ page }) => {
  const post = sentence(page, 'bozos');
  await post.click();
  await expect(post).toBeFocused();
  await labelButton(page, 'opinion').click();
  await expect(post).toHaveAttribute('data-label', 'opinion');
  await expect(labelButton(page, 'opinion')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel('Who says it')).toHaveValue('quoted');
  await expect(page.getByLabel('Name of the speaker')).toHaveValue('Fay Okoro');
  await page.getByRole('button', { name: /^Remove mark/ }).click();
  await expect(post).toHaveAttribute('data-label', 'untouched');
});

test('a whole article by keyboard alone', async ({ page }) => {
  const total = await sentences(page).count();
  const keys = ['1', '2', '3', '0'];
  for (let index = 0; index < total; index += 1) {
    await expect(sentences(page).nth(index)).toBeFocused();
    await page.keyboard.press(keys[index % keys.length] ?? '0');
  }
  await expect(labelled(page, 'untouched')).toHaveCount(0);
  await expect(page.getByTestId('judged')).toHaveText(`${total} of ${total} judged`);
  await page.keyboard.press('Home');
  await expect(sentences(page).first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(sentences(page).nth(1)).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(sentences(page).nth(1)).toHaveAttribute('data-label', 'untouched');
  await page.keyboard.press('End');
  await page.keyboard.press('u');
  await expect(sentences(page).nth(1)).toBeFocused();
});

test('undo and redo, all the way', async ({ page }) => {
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.keyboard.press('3');
  await expect(page.getByRole('button', { name: /undo/ })).toHaveAttribute(
    'title',
    'Undo: mark as claim',
  );
  await page.keyboard.press('Control+z');
  await expect(sentences(page).nth(2)).toBeFocused();
  await expect(labelled(page, 'claim')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(labelled(page, 'untouched')).toHaveCount(await sentences(page).count());
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+Shift+z');
  await expect(labelled(page, 'fact')).toHaveCount(1);
  await expect(labelled(page, 'opinion')).toHaveCount(1);
  await allSaved(page);
});

test('undo survives leaving the article', async ({ page }) => {
  await page.keyboard.press('1');
  await allSaved(page);
  await page.getByRole('link', { name: 'Assay, to the library' }).click();
  await page.locator('.article-row').click();
  await expect(labelled(page, 'fact')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(labelled(page, 'fact')).toHaveCount(0);
});

test('a note is typed without marking anything, and undone in one step', async ({ page }) => {
  await page.keyboard.press('3');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('n');
  await page.keyboard.type('Ask 2 ministries: u, 1, 0');
  await page.keyboard.press('Escape');
  await expect(sentences(page).first()).toBeFocused();
  await expect(labelled(page, 'claim')).toHaveCount(1);
  await allSaved(page);
  await page.reload();
  await sentences(page).first().click();
  await expect(page.getByLabel('Note')).toHaveValue('Ask 2 ministries: u, 1, 0');
});

test('keys faster than a frame reach the note, and none of its letters is a command', async ({
  page,
}) => {
  const focused = await pressAtOnce(page, ['3', 'Digit3'], ['ArrowUp', 'ArrowUp'], ['n', 'KeyN']);
  expect(focused?.id).toBe('note');
  await page.keyboard.type('All of it');
  await expect(page.getByLabel('Note')).toHaveValue('All of it');
  await expect(labelled(page, 'claim')).toHaveCount(1);
});

test('whoever leaves the text faster than a frame finds the panel of the sentence they come from', async ({
  page,
}) => {
  const [sentence, panel] = await page.evaluate(async () => {
    const key = { key: '3', code: 'Digit3', bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
    const from = document.activeElement?.textContent;
    document.querySelector<HTMLElement>('.panel button')?.focus();
    // What comes next is an event of its own, and no frame need have been between.
    await Promise.resolve();
    return [from, document.querySelector('.panel-quote')?.textContent];
  });
  expect(panel).toBe(sentence);
  await expect(sentences(page).nth(1)).toHaveText(sentence ?? '');
});

test('a typed note is one step to undo', async ({ page }) => {
  await page.keyboard.press('3');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('n');
  await page.keyboard.type('Ask the ministry');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Note')).toHaveValue('');
  await expect(labelled(page, 'claim')).toHaveCount(1);
});

test('who says it', async ({ page }) => {
  await sentence(page, 'according to the delta ministry').click();
  await page.keyboard.press('3');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('w');
  await page.getByLabel('Who says it').selectOption('reported');
  await page.getByLabel('Name of the speaker').fill('Delta ministry');
  await page.keyboard.press('Escape');
  await allSaved(page);
  await page.reload();
  await sentence(page, 'according to the delta ministry').click();
  await expect(page.getByLabel('Who says it')).toHaveValue('reported');
  await expect(page.getByLabel('Name of the speaker')).toHaveValue('Delta ministry');
  for (const kind of ['quoted', 'outlet']) {
    await page.getByLabel('Who says it').selectOption(kind);
    await expect(page.getByLabel('Who says it')).toHaveValue(kind);
  }
  await sentence(page, 'according to the delta ministry').press('Control+z');
  await expect(page.getByLabel('Who says it')).toHaveValue('quoted');
});

test('a mark never reflows the text', async ({ page }) => {
  const boxes = () =>
    sentences(page).evaluateAll((all) =>
      all.map((element) => [...element.getClientRects()].map(({ x, y, width }) => [x, y, width])),
    );
  await page.locator('.reading').evaluate((element) => element.scrollTo(0, 0));
  const before = await boxes();
  await sentences(page).nth(2).click();
  await page.keyboard.press('3');
  await sentences(page).nth(3).click();
  await page.keyboard.press('2');
  await page.locator('.reading').evaluate((element) => element.scrollTo(0, 0));
  expect(await boxes()).toEqual(before);
});

test('the letter of a sentence stands on the paper, over the ring of what has the focus', async ({
  page,
}) => {
  await sentence(page, 'according to the delta ministry').click();
  await page.keyboard.press('Shift+3');
  await sentence(page, 'bozos').click();
  await page.keyboard.press('Shift+2');
  const lettered = page.locator('.sentence[data-letter]');
  await expect(lettered).toHaveCount(2);
  const grounds = await lettered.evaluateAll((all) =>
    all.map((one) => getComputedStyle(one, '::after').backgroundColor),
  );
  expect(grounds).toEqual(['rgb(251, 250, 246)', 'rgb(243, 241, 234)']);
});

test('not even where a sentence ends at the very edge of its line', async ({ page }) => {
  const lines = Array.from(
    { length: 60 },
    (_, n) => `The gauge at the old mill stood ${'i'.repeat(60 + n)}.`,
  );
  const text = ['The mill', ...lines, ...lines.map((line) => `${line} It rained on it.`)].join(
    '\n\n',
  );
  await page.getByRole('link', { name: 'Assay, to the library' }).click();
  await dropOnto(page, [{ name: 'mill.txt', text }]);
  await expect(sentence(page, 'The mill')).toBeFocused();
  const boxes = () =>
    page.locator('.article-text p').evaluateAll((all) =>
      all.map((element) => {
        const { height } = element.getBoundingClientRect();
        const ends = [...element.querySelectorAll('.sentence')].map((one) => {
          const range = document.createRange();
          range.selectNodeContents(one);
          return [...range.getClientRects()].map(({ y, width }) => [y, width].map(Math.round));
        });
        return [height, ends];
      }),
    );
  await page.keyboard.press('Home');
  const before = await boxes();
  for (let index = 0; index <= 180; index += 1) await page.keyboard.press('1');
  await page.keyboard.press('Home');
  await expect(page.locator('.sentence[data-letter="F"]')).toHaveCount(181);
  expect(await boxes()).toEqual(before);
});

test('what cannot be saved is kept, said, and saved later', async ({ page }) => {
  browserOnly('only requests can be made to fail from here');
  await page.route('**/api/changeAnnotations', (route) => route.abort());
  await page.keyboard.press('1');
  await expect(page.getByRole('alert')).toContainText('Not saved');
  await expect(labelled(page, 'fact')).toHaveCount(1);
  await page.unroute('**/api/changeAnnotations');
  await page.getByRole('button', { name: 'Try again' }).click();
  await allSaved(page);
  await page.reload();
  await expect(labelled(page, 'fact')).toHaveCount(1);
});
