import type { Page } from '@playwright/test';
import { expect, test } from '../assay.ts';
import { addAndOpen, addFile, sentence, sentences } from '../gestures.ts';
import { goTo } from '../team.ts';

/** What is to happen a frame after something else has happened after two. */
const twoFrames = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

for (const screen of ['help', 'settings'])
  test(`a press on plain text takes the focus nowhere and leaves the page where it is: ${screen}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 400 });
    await goTo(page, screen);
    await expect(page.locator('.screen-title')).toBeFocused();
    const words = page.locator(screen === 'help' ? '.key-list dd' : 'main h2').nth(3);
    await words.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const where = () => words.evaluate((element) => Math.round(element.getBoundingClientRect().y));
    const before = await where();
    const box = await words.boundingBox();
    if (!box) throw new Error('Nothing to press');
    await page.mouse.move(box.x + 5, box.y + box.height / 2);
    await page.mouse.down();
    // A finger stays down for longer than a frame.
    for (let frames = 0; frames < 4; frames += 1) await twoFrames(page);
    await page.mouse.up();
    await twoFrames(page);
    await expect(page.locator(':focus')).toHaveCount(0);
    expect(await where()).toBe(before);
  });

test('whoever loses a step below the text begins at their sentence, not at a wide table above it', async ({
  page,
}) => {
  const row = (tag: string) =>
    `<tr>${Array.from({ length: 12 }, (_, at) => `<${tag}>${tag} number ${at}</${tag}>`).join('')}</tr>`;
  const words = 'Water is low, said the engineer who built most of the dykes in the delta. ';
  await addFile(
    page,
    'gauges.html',
    `<html lang="en"><head><title>Gauges</title></head><body><article><h1>Gauges</h1>
    <p>${words.repeat(3)}</p><table><thead>${row('th')}</thead><tbody>${row('td')}</tbody></table>
    <p>${words.repeat(3)}</p></article></body></html>`,
  );
  await expect(sentences(page).first()).toBeFocused();
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole('group', { name: 'Wide table' })).toHaveCount(1);
  await page.keyboard.press('End');
  await expect(sentences(page).last()).toBeFocused();
  await page.keyboard.press('Shift+v');
  const step = page.locator('.next-steps button');
  await step.focus();
  await step.evaluate((button) => button.toggleAttribute('disabled', true));
  await expect(sentences(page).last()).toBeFocused();
});

test('a version that somebody else writes leaves the focus in the list beside the text, and takes it along in the text', async ({
  page,
  context,
}) => {
  await addAndOpen(page);
  const other = await context.newPage();
  const cut = async (words: string) => {
    await other.goto('about:blank');
    await other.goto(page.url());
    await expect(other.locator('.sentence:focus')).toBeVisible();
    await other.keyboard.press('p');
    await other.locator('.source-row', { hasText: words }).press('Enter');
    await other.keyboard.press('Control+Enter');
    await expect(sentences(other).first()).toBeVisible();
    await page.bringToFront();
    await expect(sentence(page, words)).toHaveCount(0);
  };
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  const row = page.locator('.article-row');
  await expect(row).toBeFocused();
  await cut('Both sides');
  // What the text does with a new version it has done in the next frame.
  for (let frames = 0; frames < 4; frames += 1) await twoFrames(page);
  await expect(row).toBeFocused();
  await expect(page.locator('[data-sentence-id][tabindex="0"]')).toHaveCount(1);

  await sentences(page).first().focus();
  await cut('Hopefully');
  await expect(sentences(page).first()).toBeFocused();
});
