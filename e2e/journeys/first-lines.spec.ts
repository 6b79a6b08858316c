import type { Page } from '@playwright/test';
import { browserOnly, expect, test } from '../assay.ts';
import { dropOnto, labelled, sentence, sentences } from '../gestures.ts';

const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
const textOf = (days: number) =>
  `The dam\n\nThe dam is safe, says the board. ${hostile} is what the form returned.\n\n${Array.from({ length: days }, (_, at) => `Gauge ${at} stood still. It rained on day ${at}.`).join('\n\n')}\n`;

/** Of an article in the library that nobody has opened yet. */
async function addressOfUnread(page: Page, days = 300): Promise<string> {
  await dropOnto(page, [
    { name: 'dam.txt', text: textOf(days) },
    { name: 'other.txt', text: 'Another article\n\nIt has a sentence.' },
  ]);
  const row = page.locator('.article-row', { hasText: 'The dam' });
  return row.evaluate((link) => (link as HTMLAnchorElement).href);
}

/** What matches waits until this is called. */
async function holdUp(page: Page, address: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Everything of the app but what runs first. */
const appItself = '**/assets/start-*.js';

/** Shows the first lines and no more, until this is called. */
async function openBeforeTheApp(page: Page): Promise<() => void> {
  const address = await addressOfUnread(page);
  await page.goto('about:blank');
  const release = await holdUp(page, appItself);
  await page.goto(address);
  await expect(sentence(page, hostile)).toBeVisible();
  return release;
}

const places = (page: Page) =>
  sentences(page).evaluateAll((elements) =>
    elements.slice(0, 8).map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join(' ');
    }),
  );

const fromKeys = async (page: Page) => {
  for (const key of ['1', 'j', '3']) await page.keyboard.press(key);
};

const expectFromKeys = async (page: Page) => {
  await expect(sentences(page).nth(3)).toBeFocused();
  await expect(labelled(page, 'fact')).toHaveAttribute('data-sentence-id', 's0');
  await expect(labelled(page, 'claim')).toHaveAttribute('data-sentence-id', 's2');
};

test('keys pressed on the first lines are taken when the app is there', async ({ page }) => {
  browserOnly('Only there can the app’s own files be held up.');
  const release = await openBeforeTheApp(page);
  await fromKeys(page);
  release();
  await expectFromKeys(page);
});

test('so are those pressed while an article comes, and none that were meant for another place', async ({
  page,
}) => {
  browserOnly('Only there can the app’s own files be held up.');
  await addressOfUnread(page);
  const release = await holdUp(page, '**/api/openArticle');
  const open = (title: string) =>
    page.getByRole('main').getByRole('link', { name: title }).press('Enter');
  await open('Another article');
  await expect(page.getByText('Opening')).toBeVisible();
  await page.keyboard.press('2');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
  await page.keyboard.press('2');
  await open('The dam');
  await expect(page.getByText('Opening')).toBeVisible();
  await fromKeys(page);
  release();
  await expectFromKeys(page);
  await expect(labelled(page, 'opinion')).toHaveCount(0);
  await page.goBack();
  await open('Another article');
  await expect(sentences(page).first()).toBeFocused();
  await expect(labelled(page, 'opinion')).toHaveCount(0);
});

/** What is in sight, each with how far down and how far in it stands. */
const placesInSight = (page: Page) =>
  sentences(page).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { x, y, height } = element.getBoundingClientRect();
      const { top = 0, bottom = 0 } = element.closest('.reading')?.getBoundingClientRect() ?? {};
      const { textContent: words } = element;
      const id = element.getAttribute('data-sentence-id') ?? '';
      return y < bottom - 1 && y + height > top + 1 ? [{ id, words, x, y }] : [];
    }),
  );

test('the first lines are there before the app is, as text, and stay where they are', async ({
  page,
}) => {
  browserOnly('Only there can the app’s own files be held up.');
  const release = await openBeforeTheApp(page);
  await expect(page.getByRole('main')).toHaveCount(0);
  await expect(page.locator('#app').locator('img, script')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  const before = await places(page);

  release();
  await expect(sentences(page).first()).toBeFocused();
  await page.evaluate(() => document.fonts.ready);
  expect(await places(page)).toEqual(before);
  await expect(page.locator('#app').locator('img, script')).toHaveCount(0);
  await page.keyboard.press('3');
  await expect(labelled(page, 'claim')).toHaveCount(1);
});

test('a host that has long to read does not keep the app’s own files waiting', async ({ page }) => {
  browserOnly('Only there can an answer be held up.');
  const address = await addressOfUnread(page);
  await page.goto('about:blank');
  const answer = await holdUp(page, '**/api/openBeginning');
  const app = page.waitForResponse(appItself);
  await page.goto(address);
  await (await app).finished();
  await expect(page.getByRole('main')).toHaveCount(0);
  answer();
  await expect(sentences(page).first()).toBeFocused();
  await expect(page.getByRole('main')).toHaveCount(1);
});

/** Leaves the article at its end, or so many screens further up. */
async function leave(page: Page, screensUp: number): Promise<void> {
  await page.locator('.article-row', { hasText: 'The dam' }).click();
  await expect(sentences(page).first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator('[data-sentence-id]:focus')).toBeInViewport();
  for (let screen = 0; screen < screensUp; screen += 1) await page.keyboard.press('PageUp');
  // The last place is kept on leaving.
  await page.getByRole('link', { name: 'Assay, to the library' }).click();
  await expect(page.locator('.article-row')).toHaveCount(2);
}

/** Keeps where a sentence stood in each frame that was painted. */
function watchFrames(id: string): void {
  const seen = new Set<string>();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const sentence = document.querySelector(`[data-sentence-id="${id}"]`);
    seen.add(sentence ? `${sentence.getBoundingClientRect().y}` : 'nowhere');
    document.documentElement.dataset.seen = [...seen].join(' ');
  };
  const frame = () => {
    port2.postMessage(null);
    requestAnimationFrame(frame);
  };
  frame();
}

for (const [where, screensUp, height] of [
  ['at its end', 0, 800],
  ['in the middle of a screen', 3, 800],
  ['at the end of a tall window', 0, 1440],
  ['in the middle of a tall window', 2, 1440],
  ['near its beginning', 30, 1440],
] as const)
  test(`an article that was left ${where} is there at once, where it was left`, async ({
    page,
  }) => {
    browserOnly('Only there can the app’s own files be held up.');
    await page.setViewportSize({ width: 1280, height });
    const address = await addressOfUnread(page);
    await leave(page, screensUp);

    await page.goto('about:blank');
    const release = await holdUp(page, appItself);
    await page.goto(address);
    await expect(sentences(page).first()).toBeAttached();
    await page.evaluate(() => document.fonts.ready);
    const before = await placesInSight(page);
    expect(before.length).toBeGreaterThan(3);
    // The one that has the focus, or would.
    const current = page.locator('[data-sentence-id][tabindex="0"]');
    const id = await current.getAttribute('data-sentence-id');
    const left = before.find((one) => one.id === id);
    await page.evaluate(watchFrames, id ?? '');
    // On a slow machine one sees what comes after what.
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });

    release();
    await expect(page.locator('[data-sentence-id]:focus')).toBeInViewport();
    await page.evaluate(() => document.fonts.ready);
    const seen = await page.evaluate(() => document.documentElement.dataset.seen?.split(' '));
    for (const y of seen ?? ['never']) expect(Math.abs(Number(y) - (left?.y ?? 0))).toBeLessThan(2);
    const after = new Map((await placesInSight(page)).map((one) => [one.words, one]));
    // What stands at the very edge may be in sight or not: a text is scrolled by whole pixels.
    for (const { words, x, y } of before.slice(2, -2)) {
      expect(Math.abs((after.get(words)?.x ?? 0) - x)).toBeLessThan(2);
      expect(Math.abs((after.get(words)?.y ?? 0) - y)).toBeLessThan(2);
    }
  });

test('an article that was left very far down shows nothing else first', async ({ page }) => {
  browserOnly('Only there can the app’s own files be held up.');
  const address = await addressOfUnread(page, 3_000);
  await leave(page, 0);

  await page.goto('about:blank');
  const release = await holdUp(page, appItself);
  const place = page.waitForResponse('**/api/readPlace');
  const article = page.waitForResponse('**/api/openArticle');
  await page.goto(address);
  await Promise.all([place, article].map(async (response) => (await response).finished()));
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await expect(sentences(page)).toHaveCount(0);
  release();
  await expect(sentence(page, 'It rained on day 2999.')).toBeFocused();
});
