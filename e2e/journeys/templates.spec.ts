/** How the newsroom's reports look: set once for the library, seen at once, and in the report. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../assay.ts';
import { addAndOpen, allSaved } from '../gestures.ts';

/** One red pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

test('a template is set with a live preview, taken back, and is how reports look', async ({
  page,
}, info) => {
  await addAndOpen(page);
  for (const key of ['0', '0', '1', '3']) await page.keyboard.press(key);
  await allSaved(page);
  await page.keyboard.press('Control+,');
  const section = page.getByRole('region', { name: 'Reports', exact: true });
  const preview = section.getByRole('region', { name: 'How a report will look' });
  await section.getByLabel('Newsroom').fill('The <b>Harbour</b> Post');
  await expect(preview.getByText('The <b>Harbour</b> Post')).toBeVisible();
  await section.locator('.template-verdicts').getByLabel('False', { exact: true }).fill('Wrong');
  await expect(preview.getByText('Wrong', { exact: true }).first()).toBeVisible();
  await section.locator('.template-colours').getByLabel('Links').fill('#0b5394');
  await section.locator('.template-colours').getByLabel('Fact').fill('#ffe0e0');
  await expect(section.getByText('1 colour too light to be read on paper: Fact.')).toBeVisible();
  await section.getByRole('button', { name: 'Undo in the reports' }).click();
  await expect(section.getByText('too light to be read')).toHaveCount(0);

  const logo = section.getByTestId('logo-picker');
  await logo.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
  await expect(section.getByRole('alert')).toHaveText(/“notes.txt” is no PNG/);
  await logo.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: picture });
  await expect(preview.locator('img.logo')).toHaveCount(1);
  await expect(section.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  await page.goBack();
  await page.keyboard.press('Control+e');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const path = info.outputPath('report.html');
  await (await downloading).saveAs(path);
  const report = await readFile(path, 'utf8');
  for (const part of ['The &lt;b&gt;Harbour&lt;/b&gt; Post', '--accent:#0b5394', 'img-src data:'])
    expect(report).toContain(part);
  expect(report).not.toContain('#ffe0e0');
});
