/** Articles in scripts that run otherwise than the app does. */
import type { Locator } from '@playwright/test';
import { expect, test } from '../assay.ts';
import { addFile, expectAccessible, openSettings, sentences } from '../gestures.ts';

const arabic = `محادثات النهر تبدأ بلا خريطة

التقى مندوبون من ثلاث ولايات يوم الخميس. تطلق الولايات العليا ثلث المياه. كانت بداية قبيحة.
`;

test('in an Arabic article the next sentence is on the left', async ({ page }) => {
  await addFile(page, 'ar.txt', arabic);
  await expect(sentences(page).first()).toBeFocused();
  await expect(sentences(page).nth(1)).toHaveCSS('direction', 'rtl');
  await page.keyboard.press('ArrowLeft');
  await expect(sentences(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(sentences(page).nth(1)).toBeFocused();
  const [first, second] = await Promise.all(
    [1, 2].map((at) => sentences(page).nth(at).boundingBox()),
  );
  expect(first?.x ?? 0).toBeGreaterThan(second?.x ?? 0);
  await page.keyboard.press('1');
  await expectAccessible(page);
  await sentences(page).nth(1).click();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Sentences 2 to 3/);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Sentence 2/);
});

/** Where parts of a line stand, from left to right; a part that is torn apart has no place. */
function inOrder(line: Locator, ...parts: readonly RegExp[]): Promise<boolean> {
  return line.evaluate(
    (element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const nodes: Node[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      const lefts = wanted.map((source) => {
        for (const node of nodes) {
          const found = new RegExp(source, 'u').exec(node.nodeValue ?? '');
          if (!found) continue;
          const range = document.createRange();
          range.setStart(node, found.index);
          range.setEnd(node, found.index + found[0].length);
          const rects = [...range.getClientRects()];
          const { left, width } = range.getBoundingClientRect();
          const whole = Math.abs(rects.reduce((sum, rect) => sum + rect.width, 0) - width) < 1;
          return whole ? left : Number.NaN;
        }
        return Number.NaN;
      });
      return lefts.every((left, at) => at === 0 || left > (lefts[at - 1] ?? 0));
    },
    parts.map(({ source }) => source),
  );
}

test('an Arabic name scrambles no line it stands in, and the byline is where its title is', async ({
  page,
}) => {
  const [heading, text] = arabic.trim().split('\n\n');
  await addFile(
    page,
    'ar.html',
    `<html lang="ar"><title>${heading}</title><meta name="author" content="صحيفة المرفأ"><meta property="article:published_time" content="2026-04-16"><article><h1>${heading}</h1>${`<p>${text} ${text}</p>`.repeat(4)}</article></html>`,
  );
  await expect(sentences(page).first()).toBeFocused();
  const byline = page.locator('.article-text .byline');
  await expect(byline).toContainText('صحيفة المرفأ');
  await expect(byline).toHaveCSS('direction', 'rtl');
  expect(await inOrder(byline, /16 April 2026/, /صحيفة المرفأ/)).toBe(true);
  await page.keyboard.press('l');
  const facts = [/صحيفة المرفأ/, /\d+ [A-Z]\w+/, /\d+ of \d+ judged/] as const;
  expect(await inOrder(page.locator('.article-list .row-facts'), ...facts)).toBe(true);
  const title = await page.locator('.article-list .row-title bdi').boundingBox();
  const row = await page.locator('.article-list .row-facts').boundingBox();
  expect(title?.x).toBe(row?.x);
  await page.keyboard.press('Control+Shift+e');
  const listed = page.locator('.article-choice li label > span');
  expect(await inOrder(listed, facts[0], facts[2])).toBe(true);
});

const japanese = `川の協議\n\n${Array.from({ length: 60 }, (_, at) => `上流の州は${at + 1}番目の条約が求めるより少ない水しか流していない。誰がそれを測るのかは書かれていない。`).join('\n\n')}\n`;

test('a Japanese article can be set in columns, and the keys follow them', async ({ page }) => {
  await addFile(page, 'ja.txt', japanese);
  await expect(sentences(page).first()).toBeFocused();
  await openSettings(page);
  await page.getByRole('checkbox', { name: 'Set Japanese and Chinese' }).check();
  await page.goBack();
  const reading = page.locator('.reading');
  await expect(reading).toHaveCSS('writing-mode', 'vertical-rl');
  await expect(sentences(page).first()).toBeInViewport();
  await page.keyboard.press('ArrowLeft');
  await expect(sentences(page).nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator('[data-sentence-id]:focus')).toBeInViewport();
  expect(await reading.evaluate((element) => element.scrollLeft)).toBeLessThan(-500);
  await page.keyboard.press('Home');
  await expect(sentences(page).first()).toBeInViewport();
});
