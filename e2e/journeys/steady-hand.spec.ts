import type { Page } from '@playwright/test';
import { expect, test } from '../assay.ts';
import { addAndOpen, allSaved, labelButton, openSettings, sentences } from '../gestures.ts';

/** Where on the screen everything is that the selector finds. */
const boxes = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join(' ');
    }),
  );

const article = `Short
One.
A sentence that is long enough to need a second line, and then a third one, in any panel beside the text however wide that panel may be.
“We measured it twice,” said Tomas Reuel, who leads the delegation of the mountain states.
Two.
`;

for (const language of ['English', 'Deutsch'])
  test(`labels stand in the same place for every sentence, and verdicts whichever is chosen, in ${language}`, async ({
    page,
  }) => {
    if (language !== 'English') {
      await openSettings(page);
      await page.getByRole('radio', { name: language }).check();
      await page.goBack();
    }
    await addAndOpen(page, article);
    const labels = await boxes(page, '.label-button');
    const count = await sentences(page).count();
    for (let index = 0; index < count; index += 1) {
      await expect(sentences(page).nth(index)).toBeFocused();
      for (const label of ['fact', 'opinion', 'cleared', 'claim']) {
        await labelButton(page, label).click();
        await expect(labelButton(page, label)).toHaveAttribute('aria-pressed', 'true');
        expect(await boxes(page, '.label-button')).toEqual(labels);
      }
      await sentences(page).nth(index).focus();
      if (index + 1 < count) await page.keyboard.press('ArrowDown');
    }

    for (let index = count - 1; index >= 0; index -= 1) {
      await sentences(page).nth(index).click();
      // The panel follows a frame later, and until then its buttons are those of the sentence before.
      const words = (await sentences(page).nth(index).textContent()) ?? '';
      await expect(page.locator('.panel-quote')).toHaveText(words);
      await page.locator('.segment').first().click();
      await expect(page.locator('.segment input').first()).toBeChecked();
      const verdicts = await boxes(page, '.segment');
      expect(verdicts).toHaveLength(5);
      const below = await boxes(page, '#conclusion');
      for (let verdict = 0; verdict < 5; verdict += 1) {
        await page.locator('.segment').nth(verdict).click();
        await expect(page.locator('.segment input').nth(verdict)).toBeChecked();
        expect(await boxes(page, '.segment')).toEqual(verdicts);
        expect(await boxes(page, '#conclusion')).toEqual(below);
      }
    }
  });

test('in a wide window the panel has more room, and the text as much as before', async ({
  page,
}) => {
  await addAndOpen(page);
  await page.keyboard.press('3');
  await allSaved(page);
  const widthOf = async (selector: string) =>
    (await page.locator(selector).boundingBox())?.width ?? 0;
  expect(await widthOf('.panel')).toBe(344);
  const text = await widthOf('.article-text');
  await page.setViewportSize({ width: 2560, height: 1440 });
  await expect.poll(() => widthOf('.panel')).toBeGreaterThan(420);
  expect(await widthOf('.panel')).toBeLessThan(460);
  expect(await widthOf('.article-text')).toBeGreaterThanOrEqual(text);
});
