import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../assay.ts';
import { addAndOpen, allSaved, expectAccessible, pasteInto, sentence } from '../gestures.ts';
import { html } from '../site.ts';

test.describe.configure({ timeout: 120_000 });

const bulletin = html(
  '<!doctype html><title>Gauge bulletin 4/2026</title><article><h1>Gauge bulletin 4/2026</h1><p>Mean release from 1 November to 1 April was 412 cubic metres a second, against 425 agreed in the treaty.</p></article>',
);

async function openClaim(page: Page): Promise<void> {
  await addAndOpen(page);
  await sentence(page, 'according to the delta ministry').click();
  await page.keyboard.press('3');
  await page.keyboard.press('ArrowUp');
}

/** By Tab alone, as somebody without a pointer gets there. */
async function tabTo(page: Page, label: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press('Tab');
    if (await field.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to “${label}”`);
}

test('a claim sheet from empty to complete by keyboard, undone step by step, and there after a reload', async ({
  page,
  site,
}) => {
  const address = site.serve('/bulletin', bulletin);
  await openClaim(page);
  await expect(page.getByLabel('As checked')).toHaveValue(/^The upper states release a third/);

  await page.getByRole('tab', { name: 'Claim' }).focus();
  await tabTo(page, 'As checked');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Upper states release 33% less water than agreed.');
  await tabTo(page, 'Speaking as');
  await page.keyboard.type('Water authority');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Quan');
  await page.keyboard.press('Escape');

  await page.keyboard.press('v');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Half true' })).toBeFocused();
  await expect(page.locator('.verdict-definition')).toContainText('Right in part');
  // Looking through them gives none: what was never a verdict is not in the history either.
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Half true' })).toBeChecked();
  await expect(page.getByLabel('Conclusion')).toBeFocused();
  await page.keyboard.type('In two winters of six, not in general.');
  await page.keyboard.press('Escape');

  await page.keyboard.press('e');
  await page.keyboard.type(address);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Quote')).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
    'Gauge bulletin 4/2026',
  );
  await page.keyboard.type('412 against 425');
  await page.keyboard.press('Tab');
  await page.keyboard.type('table 3');
  await expect(page.getByText(/^Copy kept/)).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: /Evidence/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Follow-up' })).toBeFocused();
  await tabTo(page, 'Answer');
  await page.keyboard.type('No answer by the deadline.');
  await page.keyboard.press('Escape');

  await allSaved(page);
  const check = async () => {
    await page.getByRole('tab', { name: 'Claim' }).click();
    await expect(page.getByLabel('As checked')).toHaveValue(/33%/);
    await expect(page.getByLabel('Speaking as')).toHaveValue('Water authority');
    await expect(page.getByLabel('Kind of claim')).toHaveValue('quantity');
    await expect(page.getByRole('radio', { name: 'Half true' })).toBeChecked();
    await expect(page.getByLabel('as known on')).toHaveValue(/^\d{4}-\d\d-\d\d$/);
    await expect(page.getByLabel('Conclusion')).toHaveValue(/two winters/);
    await expect(page.locator('.evidence-card')).toHaveCount(1);
    await expect(page.locator('.evidence-card')).toContainText('Gauge bulletin 4/2026');
    await expect(page.locator('.evidence-card')).toContainText('table 3');
    await expect(page.locator('.contact-summary')).toHaveText('answered');
  };
  await page.reload();
  await sentence(page, 'according to the delta ministry').click();
  await check();
});

test('what takes itself away does not take the focus with it', async ({ page }) => {
  await openClaim(page);
  const claim = sentence(page, 'The upper states');
  await page.keyboard.press('v');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Clear', exact: true }).press('Enter');
  await expect(page.getByRole('radio').first()).toBeFocused();

  await page.getByLabel('Kind of claim').focus();
  await page.getByLabel('Kind of claim').selectOption('quantity');
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Kind of claim')).toHaveValue('');
  await expect(page.getByLabel('Kind of claim')).toBeFocused();

  await page.getByRole('tab', { name: 'Follow-up' }).click();
  const add = page.getByRole('button', { name: 'Add a correction' });
  await add.press('Enter');
  await expect(page.getByLabel('What was corrected')).toBeFocused();
  await page.getByRole('button', { name: 'Remove', exact: true }).press('Enter');
  await expect(add).toBeFocused();

  await page.getByRole('tab', { name: 'Claim' }).click();
  await page.getByRole('button', { name: /^Remove mark/ }).press('Enter');
  await expect(claim).toBeFocused();
});

test('undo through all of it, by name, and redo', async ({ page, site }) => {
  const address = site.serve('/bulletin', bulletin);
  await openClaim(page);
  await page.getByLabel('As checked').fill('Upper states release 33% less.');
  await page.getByLabel('Kind of claim').selectOption('quantity');
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await pasteInto(page, { 'text/plain': address });
  await expect(page.locator('.evidence-card')).toContainText('Gauge bulletin 4/2026');
  await expect(page.locator('.evidence-card')).toContainText('captured');

  const undo = page.getByRole('button', { name: /undo/ });
  for (const name of ['add evidence', 'verdict', 'kind of claim', 'wording as checked']) {
    await expect(undo).toHaveAttribute('title', `Undo: ${name}`);
    await page.keyboard.press('Control+z');
  }
  await expect(undo).toHaveAttribute('title', 'Undo: mark as claim');
  await expect(page.getByLabel('As checked')).toHaveValue(/^The upper states/);
  await expect(page.locator('.evidence-card')).toHaveCount(0);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+y');
  // What was learned of the page after it was added comes back with it.
  await expect(page.locator('.evidence-card')).toContainText('Gauge bulletin 4/2026');
  await expect(page.locator('.evidence-card')).toContainText('captured');
  await allSaved(page);
});

test('a link that cannot be fetched stays as evidence, says why, and is tried again', async ({
  page,
  site,
  assay,
}) => {
  const address = `http://${site.host}/later`;
  await openClaim(page);
  await page.keyboard.press('e');
  await page.keyboard.type(address);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('There is no page at');
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(address);
  site.serve('/later', bulletin);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/^Copy kept/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
    'Gauge bulletin 4/2026',
  );
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the copy…' }).click();
  const saved = await readFile(await (await downloading).path(), 'utf8');
  expect(saved).toContain('Mean release');
  await allSaved(page);
  const [id = ''] = (await readdir(join(assay.library, 'articles'))).filter((name) =>
    /^[a-z0-9]+$/.test(name),
  );
  const kept = await readdir(join(assay.library, 'articles', id, 'evidence'));
  expect(kept).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.html$/)]);
});

test('files are evidence; it is put in order and taken away by keyboard, and comes back', async ({
  page,
}) => {
  await openClaim(page);
  await page.keyboard.press('e');
  const file = (name: string) => ({ name, mimeType: '', buffer: Buffer.from(`month,${name}`) });
  await page.getByTestId('evidence-picker').setInputFiles([file('one.csv'), file('two.csv')]);
  const cards = page.locator('.evidence-open');
  await expect(cards).toHaveText([/one\.csv.*captured/, /two\.csv.*captured/]);
  await cards.nth(1).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(cards).toHaveText([/two\.csv/, /one\.csv/]);
  await expect(cards.nth(0)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(cards).toHaveText([/one\.csv/]);
  await expect(cards.nth(0)).toBeFocused();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(cards).toHaveText([/one\.csv/, /two\.csv/]);
  await allSaved(page);
});

test('a fact carries evidence; a sentence without a mark says what it needs first', async ({
  page,
}) => {
  await addAndOpen(page);
  await sentence(page, 'stopped building dams').click();
  await pasteInto(page, { 'text/plain': 'https://example.org/dams' });
  await expect(
    page.locator('.panel .hint', { hasText: 'as a claim or a fact first' }),
  ).toBeVisible();
  await page.locator('[data-label-choice="fact"]').click();
  await expect(page.getByRole('tab', { name: 'Follow-up' })).toHaveCount(0);
  await page.keyboard.press('e');
  await page.keyboard.type('Minutes of the talks');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(sentence(page, 'stopped building dams')).toHaveAttribute('data-verified');
});

test('axe finds nothing in the sheet or the settings', async ({ page, site }) => {
  await openClaim(page);
  await page.getByText('What the verdicts mean').click();
  await page.getByText('When and where it was said').click();
  await page.getByRole('radio', { name: 'Mostly true' }).press('Space');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await page.keyboard.type(`http://${site.host}/gone`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Follow-up' }).click();
  await page.getByRole('button', { name: 'Add a correction' }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.locator('.rating-row')).toHaveCount(5);
  await expectAccessible(page);
});

test('a scale of one’s own: names, order, undo; verdicts that were given stay as worded', async ({
  page,
}) => {
  await openClaim(page);
  await page.getByRole('radio', { name: 'Half true' }).press('Space');
  await allSaved(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Four steps' }).click();
  await expect(page.locator('.rating-row')).toHaveCount(4);
  await page.getByRole('button', { name: 'Move Misleading up' }).click();
  await page.getByRole('button', { name: 'Remove Unproven' }).press('Enter');
  await expect(page.locator('.rating-row')).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.rating-row')).toHaveCount(4);
  await page.getByRole('button', { name: 'Add a rating' }).click();
  await expect(page.locator('.scale-editor .scale-foot output')).toContainText(
    'every rating needs a name',
  );
  await page.keyboard.type('Satire');
  await expect(page.locator('.scale-editor .scale-foot output')).toHaveText('Saved');
  await page.goBack();
  await sentence(page, 'according to the delta ministry').click();
  await expect(page.getByRole('radiogroup', { name: 'Verdict' }).getByRole('radio')).toHaveCount(5);
  await expect(page.locator('.segment')).toHaveText([
    'Misleading',
    'False',
    'Unproven',
    'True',
    'Satire',
  ]);
  await expect(page.locator('.verdict-definition')).toContainText(
    'Half true, from an earlier scale',
  );
});
