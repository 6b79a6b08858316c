import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../assay.ts';
import {
  addAndOpen,
  addFile,
  allSaved,
  expectAccessible,
  labelButton,
  openSettings,
  sentences,
} from '../gestures.ts';
import { chooseTab } from '../team.ts';

const root = (page: Page) => page.locator('html');
const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

for (const [theme, data, paper] of [
  ['Light', { theme: 'light', contrast: 'usual' }, 'rgb(251, 250, 246)'],
  ['Dark', { theme: 'dark', contrast: 'usual' }, 'rgb(27, 27, 29)'],
  ['High contrast', { theme: 'light', contrast: 'more' }, 'rgb(255, 255, 255)'],
] as const)
  test(`the theme “${theme}” is kept after a restart, and axe finds nothing in it`, async ({
    page,
    assay,
  }) => {
    await addAndOpen(page);
    for (const key of ['1', '2', '3', '0']) await page.keyboard.press(key);
    await allSaved(page);
    await openSettings(page);
    await page.getByRole('radio', { name: theme, exact: true }).check();
    await page.getByRole('radio', { name: 'For every colour vision' }).check();
    await expect(root(page)).toHaveAttribute('data-theme', data.theme);
    await expect(root(page)).toHaveAttribute('data-contrast', data.contrast);
    expect(await background(page)).toBe(paper);
    await expectAccessible(page);

    const again = await assay.restart(page);
    await expect(root(again)).toHaveAttribute('data-theme', data.theme);
    await expect(root(again)).toHaveAttribute('data-palette', 'colourBlind');
    expect(await background(again)).toBe(paper);
    await again.locator('.article-row').click();
    await expect(sentences(again).first()).toBeVisible();
    await expectAccessible(again);
  });

test('“as the system” follows the system at once', async ({ page }) => {
  await expect(root(page)).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ contrast: 'more' });
  await expect(root(page)).toHaveAttribute('data-contrast', 'more');
});

test('type size by key, typeface and line length by setting; each undone and reset', async ({
  page,
}) => {
  await addAndOpen(page);
  const text = page.locator('.article-text');
  await expect(text).toHaveCSS('font-size', '19px');
  await page.keyboard.press('Control++');
  await page.keyboard.press('Control++');
  await expect(text).toHaveCSS('font-size', '21px');
  await expect(page.getByRole('status').filter({ hasText: 'Type size 21.' })).toHaveCount(1);
  await page.keyboard.press('Control+-');
  await expect(text).toHaveCSS('font-size', '20px');
  await page.keyboard.press('Control+0');
  await expect(text).toHaveCSS('font-size', '19px');

  await openSettings(page);
  await page.getByRole('radio', { name: 'Without serifs' }).check();
  await expect(text).toHaveCSS('font-family', /^"Inter Variable"/);
  await page.getByRole('slider', { name: 'Type size' }).focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  await expect(text).toHaveCSS('font-size', '24px');
  await page.getByRole('slider', { name: 'Line length' }).fill('40');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(text).toHaveCSS('font-size', '19px');
  await expect(text).toHaveCSS('font-family', /^"Inter Variable"/);
  await page.keyboard.press('Control+y');
  await expect(text).toHaveCSS('font-size', '24px');
  await page.getByRole('button', { name: 'All as it was at first' }).click();
  await expect(text).toHaveCSS('font-size', '19px');
  await expect(text).toHaveCSS('font-family', /^"Noto Serif Variable"/);
});

test('German at once, without losing the place or the undo; kept after a restart', async ({
  page,
  assay,
}) => {
  await addAndOpen(page);
  await page.keyboard.press('3');
  await allSaved(page);
  await openSettings(page);
  await page.getByRole('radio', { name: 'Deutsch' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
  await expect(root(page)).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('radio', { name: 'Deutsch' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vier Stufen' }).click();
  await expect(page.getByRole('textbox', { name: 'Name von Irreführend' })).toBeVisible();

  await page.goBack();
  await expect(sentences(page).first()).toHaveAccessibleDescription('Behauptung');
  await expect(sentences(page).first()).toHaveAttribute('data-letter', 'B');
  await expect(page.getByTestId('judged')).toHaveText('1 von 9 beurteilt');
  await page.keyboard.press('2');
  await expect(page.getByRole('status').filter({ hasText: 'Meinung. 2 von 9' })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(sentences(page).first()).toHaveAccessibleDescription('Offen');
  await expect(page.getByTestId('saving')).toHaveText('Gespeichert');

  const again = await assay.restart(page);
  await expect(again.getByRole('heading', { level: 1, name: 'Bibliothek' })).toBeVisible();
  await addFile(again, 'nichts.txt', '');
  await expect(again.getByRole('alert')).toContainText('„nichts.txt“ ist leer.');
});

test('nothing moves where no motion is wanted', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Add article' });
  await expect(button).toHaveCSS('transition-duration', '0.12s');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(button).toHaveCSS('transition-duration', '0s');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openSettings(page);
  await page.getByRole('checkbox', { name: 'No motion' }).check();
  await expect(page.locator('.settings-foot .button').first()).toHaveCSS(
    'transition-duration',
    '0s',
  );
});

for (const [colours, forcedColors] of [
  ['our own colours', 'none'],
  ['the system’s own colours', 'active'],
] as const)
  test(`with ${colours} labels have their lines, and nothing else has one: what is selected would show it`, async ({
    page,
  }) => {
    await addAndOpen(page);
    for (const key of ['1', '2', '3', '0']) await page.keyboard.press(key);
    await page.emulateMedia({ forcedColors });
    const line = (at: number) =>
      sentences(page)
        .nth(at)
        .evaluate((element) => {
          const { textDecorationLine, textDecorationStyle } = getComputedStyle(element);
          return [textDecorationLine, textDecorationStyle];
        });
    expect(await line(0)).toEqual(['underline', 'solid']);
    expect(await line(1)).toEqual(['underline', 'wavy']);
    expect(await line(2)).toEqual(['underline', 'dashed']);
    expect((await line(3))[0]).toBe('none');
    expect((await line(4))[0]).toBe('none');
  });

test('with the system’s own colours one sees what is chosen, and how much is left', async ({
  page,
}) => {
  await addAndOpen(page);
  await labelButton(page, 'claim').click();
  await page.emulateMedia({ forcedColors: 'active' });
  const lineUnder = (name: string) =>
    page.getByRole('tab', { name }).evaluate((tab) => getComputedStyle(tab).borderBlockEndColor);
  expect(await lineUnder('Claim')).not.toBe(await lineUnder('Evidence'));
  expect(await lineUnder('Evidence')).toBe(await lineUnder('Follow-up'));
  for (const bar of await page.locator('.ledger-bar').all())
    expect(await bar.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
});

test('screens without a column at their side begin at one place, with titles of one size', async ({
  page,
}) => {
  await addAndOpen(page);
  await allSaved(page);
  const article = new URL(page.url()).hash;
  const views = ['source', 'compare', 'history', 'report'].map((view) => `${article}/${view}`);
  for (const width of [1280, 800, 480]) {
    await page.setViewportSize({ width, height: 800 });
    const begun = [];
    let before = '';
    for (const hash of ['#/', '#/board', '#/export', '#/bin', '#/settings', '#/help', ...views]) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      const title = page.locator('main h1').first();
      await expect(title).not.toHaveText(before);
      before = (await title.textContent()) ?? '';
      const { left, size } = await title.evaluate((heading) => ({
        left: heading.getBoundingClientRect().left,
        size: getComputedStyle(heading).fontSize,
      }));
      begun.push(`${left} ${size}`);
    }
    expect(new Set(begun).size, begun.join(', ')).toBe(1);
  }
});

test('at 400% every screen is one column, every control in reach and large enough', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const expectReflow = async () => {
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    const outside = await page.locator('a, button, input, select').evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility())
        .map((element) => [element.getBoundingClientRect(), element.outerHTML] as const)
        .filter(([{ left, right }]) => left < -1 || right > innerWidth + 1)
        .map(([, html]) => html),
    );
    expect(outside).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).withRules('target-size').analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  };
  await expectReflow();
  await addAndOpen(page);
  await expectReflow();
  const text = await page.locator('.reading').boundingBox();
  expect(text?.height ?? 0).toBeGreaterThan(80);
  await labelButton(page, 'claim').click();
  await expect(sentences(page).first()).toHaveAttribute('data-label', 'claim');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(sentences(page).nth(2)).toBeInViewport();
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await chooseTab(page, /^My drafts/);
  await expect(page.locator('.mark-card')).toBeVisible();
  await expectReflow();
  const isToBeRead = await page.locator('.mark-card').evaluate((card) => {
    card.scrollIntoView({ block: 'start' });
    const { x, y } = card.getBoundingClientRect();
    return card.contains(document.elementFromPoint(x + 20, y + 20));
  });
  expect(isToBeRead).toBe(true);
  const headings = {
    Source: 'What was read',
    Report: /^River talks/,
    Settings: 'Settings',
    Help: 'Help',
  };
  for (const [screen, name] of Object.entries(headings)) {
    await page.getByRole('link', { name: screen, exact: true }).click();
    // By name: the settings hold a report, which has a title of its own.
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    if (screen === 'Settings') await expect(page.locator('.template-page h1')).toBeVisible();
    await expectReflow();
    if (screen === 'Settings') await page.goBack();
  }
});

test('once all is judged the text keeps its room in a small window, and no step is out of sight', async ({
  page,
}) => {
  await addAndOpen(page);
  for (const key of '300000000') await page.keyboard.press(key);
  const steps = page.getByRole('region', { name: 'What is left to do' });
  await expect(steps.getByRole('button', { name: /^Report/ })).toBeVisible();
  const sideways = () => steps.evaluate((one) => one.scrollWidth - one.clientWidth);
  await page.setViewportSize({ width: 390, height: 664 });
  expect(await sideways()).toBe(0);
  for (const button of await steps.getByRole('button').all())
    await expect(button).toBeInViewport({ ratio: 1 });

  await page.setViewportSize({ width: 320, height: 256 });
  await expect(steps).toBeHidden();
  const height = async () => (await page.locator('.reading').boundingBox())?.height ?? 0;
  expect(await height()).toBeGreaterThan(80);
  await page.keyboard.press('u');
  await expect(steps).toContainText('Every sentence is judged.');
  expect(await sideways()).toBe(0);
  expect(await height()).toBeGreaterThan(40);
  await expectAccessible(page);
  await page.keyboard.press('Home');
  await expect(steps).toBeHidden();
});

test('every part of the window is a landmark with a name of its own', async ({ page }) => {
  await addAndOpen(page);
  await expect(page.getByRole('main', { name: 'Article' })).toBeVisible();
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Views of this article' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'About Assay' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Sentence' })).toBeVisible();
});
