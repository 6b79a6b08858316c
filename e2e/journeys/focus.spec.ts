import type { Page } from '@playwright/test';
import { expect, test } from '../assay.ts';
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
