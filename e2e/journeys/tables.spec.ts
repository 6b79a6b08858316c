import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../assay.ts';
import {
  addFile,
  allSaved,
  chooseFormat,
  expectAccessible,
  labelled,
  sentence,
  sentences,
} from '../gestures.ts';

const costs = `<!doctype html>
<html lang="en"><head><title>What the dykes cost</title></head><body><article>
<h1>What the dykes cost</h1>
<p>The ministry of the delta published its figures on Monday, for the first time since the storm. It says that nothing has become dearer but the steel, and that the steel is bought where it always was. The opposition doubts it, and has asked for the bills of the last eleven years.</p>
<table>
<thead><tr><th rowspan="2">Dyke</th><th colspan="2">Cost</th><th rowspan="2">Who pays</th></tr><tr><th>2030</th><th>2031</th></tr></thead>
<tbody>
<tr><th>Oudewaterschans</th><td>9 million</td><td>12 million</td><td>The coastal states do. Almere is free.</td></tr>
<tr><th>Sund harbour</th><td></td><td>31 million</td><td>The harbourmasters’ association</td></tr>
</tbody></table>
<p>The gauges are read again in May, when the snow of the mountain states has come down the river. Until then nobody can say whether the dykes are high enough, said the engineer who built most of them.</p>
</article></body></html>`;

/** A table as it is read: row by row, `-` where a cell has nothing in it. */
const rowsOf = (page: Page) =>
  page
    .getByRole('table')
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent || '-').join(' | ')),
    );

const rows = [
  'Dyke | Cost | Who pays',
  '2030 | 2031',
  'Oudewaterschans | 9 million | 12 million | The coastal states do. Almere is free.',
  'Sund harbour | - | 31 million | The harbourmasters’ association',
];

async function openCosts(page: Page): Promise<void> {
  await addFile(page, 'costs.html', costs);
  await expect(sentences(page).first()).toBeFocused();
}

test('a table is read as one, gone through by keyboard, searched and marked, and stays one', async ({
  page,
}) => {
  await openCosts(page);
  expect(await rowsOf(page)).toEqual(rows);
  await expect(page.getByRole('columnheader')).toHaveText([
    'Dyke',
    'Cost',
    'Who pays',
    '2030',
    '2031',
  ]);
  await expect(page.getByRole('rowheader')).toHaveText(['Oudewaterschans', 'Sund harbour']);
  await expectAccessible(page);

  await sentence(page, 'The opposition doubts').focus();
  for (const [key, words] of [
    ['ArrowDown', 'Dyke'],
    ['ArrowRight', 'Cost'],
    ['ArrowDown', '2030'],
    ['ArrowDown', '9 million'],
    ['ArrowRight', '12 million'],
    ['ArrowRight', 'The coastal states do.'],
    ['ArrowDown', 'Almere is free.'],
    ['ArrowUp', 'The coastal states do.'],
    ['ArrowLeft', '12 million'],
    ['ArrowDown', '31 million'],
    ['k', 'Sund harbour'],
    ['ArrowDown', 'The gauges are read'],
    ['ArrowUp', 'The harbourmasters’'],
    ['ArrowUp', 'Almere is free.'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator('[data-sentence-id]:focus')).toHaveText(new RegExp(`^${words}`));
  }
  await page.keyboard.press('3');
  await page.keyboard.press('1');
  await expect(labelled(page, 'claim')).toHaveText('Almere is free.');
  await expect(labelled(page, 'fact')).toHaveText('Sund harbour');
  await allSaved(page);
  await page.reload();
  await expect(sentence(page, '31 million')).toBeFocused();
  expect(await rowsOf(page)).toEqual(rows);
  await expect(labelled(page, 'claim')).toHaveText('Almere is free.');

  await page.keyboard.press('Control+f');
  await page.keyboard.type('million');
  await expect(page.getByTestId('find-place')).toHaveText(/ of 3$/);
  await page.keyboard.press('Escape');
  await expect(sentence(page, '31 million')).toBeFocused();
  await page.keyboard.press('s');
  await page.keyboard.press('Enter');
  await expect(sentence(page, 'million').last()).toHaveText('million');
  expect(await rowsOf(page)).toEqual(rows);
});

test('a table wider than the window scrolls by itself, to the sentence with the focus, and can be reached by Tab', async ({
  page,
}) => {
  await openCosts(page);
  // 1280 pixels at 400 %.
  await page.setViewportSize({ width: 320, height: 640 });
  const frame = page.getByRole('group', { name: 'Wide table' });
  await expect(frame).toHaveAttribute('tabindex', '0');
  const left = () => frame.evaluate(({ scrollLeft }) => scrollLeft);
  expect(await left()).toBe(0);
  await sentence(page, '12 million').focus();
  await page.keyboard.press('ArrowRight');
  await expect(sentence(page, 'The coastal states do.')).toBeFocused();
  await expect.poll(left).toBeGreaterThan(0);
  await expect(sentence(page, 'The coastal states do.')).toBeInViewport({ ratio: 1 });
  const text = page.locator('.reading');
  expect(await text.evaluate((of) => of.scrollWidth - of.clientWidth)).toBeLessThanOrEqual(0);
  await expectAccessible(page);

  await frame.evaluate((of) => of.scrollTo({ left: 0 }));
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(left).toBeGreaterThan(0);
  await expect(frame).toBeFocused();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(frame).toHaveCount(0);
});

test('whoever touched a wide table reads on as far as they like, and it is as they left it', async ({
  page,
}) => {
  const [before, after] = costs.split('</article>');
  const much = Array.from(
    { length: 300 },
    (_, at) => `<p>${at} ${'Water is low. '.repeat(20)}</p>`,
  );
  await addFile(page, 'costs.html', `${before}${much.join('')}</article>${after}`);
  await expect(sentences(page).first()).toBeFocused();
  await page.setViewportSize({ width: 320, height: 640 });
  const frame = page.getByRole('group', { name: 'Wide table' });
  // The sentence that stays an element whatever is read is another one.
  await page.keyboard.press('End');
  await expect(sentence(page, 'Water').last()).toBeFocused();
  await frame.evaluate((of) => of.scrollIntoView());
  await expect(frame).toBeInViewport();
  await frame.focus();
  const chunk = page.locator('.chunk[data-sentences]', { has: frame });
  await expect(chunk).toHaveCount(1);

  const parts = page.locator('.chunk');
  for (let at = 1; at < 20; at += 1) {
    await parts.nth(at).evaluate((of) => of.scrollIntoView());
    await expect(parts.nth(at)).toHaveAttribute('data-sentences', '');
  }
  await expect(parts.nth(19)).toBeInViewport();
  await expect(frame).toBeFocused();
  await expect(chunk).toHaveCount(1);
});

test('the report has the table, with its marks in their cells', async ({ page, browser }) => {
  await openCosts(page);
  await sentence(page, '12 million').focus();
  await page.keyboard.press('3');
  await page.keyboard.press('ArrowRight');
  await expect(sentence(page, 'Almere is free.')).toBeFocused();
  await page.keyboard.press('1');
  await allSaved(page);
  await page.keyboard.press('Control+e');
  await chooseFormat(page, /^Report/);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const report = await readFile(await (await downloading).path());

  // 1280 pixels at 400 %.
  const viewport = { width: 320, height: 640 };
  const context = await browser.newContext({ offline: true, viewport, bypassCSP: true });
  const reader = await context.newPage();
  await reader.setContent(report.toString());
  const table = reader.locator('.text').getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(4);
  const marked = table.getByRole('cell').filter({ has: reader.locator('mark') });
  await expect(marked).toHaveText([/12 million/, /Almere is free/]);
  await expect(table.getByRole('rowheader')).toHaveText(['Oudewaterschans', 'Sund harbour']);
  await expectAccessible(reader);
  const width = await reader.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(viewport.width);
  await context.close();
});
