import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { browserOnly, expect, test } from '../assay.ts';
import {
  addFile,
  allSaved,
  labelled,
  pasteInto,
  riverTalks,
  sentence,
  sentences,
} from '../gestures.ts';
import { html } from '../site.ts';

const words = (topic: string) =>
  `The ${topic} was discussed for eleven hours in Port Almere, and nobody who waited outside in the rain expected that it would be settled. `;

const page = (
  title: string,
) => `<!doctype html><html lang="en"><head><title>${title} - The Almere Courier</title>
<meta property="og:title" content="${title}"><meta name="author" content="Ana Brandt"></head><body>
<nav><a href="/">Home</a> <a href="/rivers">Rivers</a></nav>
<article><h1>${title}</h1><p class="byline">By Ana Brandt</p>
<p>${words('budget of the dyke').repeat(3)}</p><p><a href="/other">Read also: Five dykes that failed</a></p>
<p>${words('new map').repeat(3)}</p>
<aside class="related-box"><p>The map was drawn in 1987 by a surveyor who never saw the river.</p></aside>
<p>${words('price of sand').repeat(3)}</p></article><footer><p>Copyright</p></footer></body></html>`;

const bytesOf = (pages: number): Promise<Buffer> =>
  new Promise((resolve) => {
    const document = new PDFDocument();
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    for (let number = 1; number <= pages; number += 1) {
      if (number > 1) document.addPage();
      document.text(`Page ${number} speaks of rivers. ${words('river').repeat(14)}`);
    }
    document.end();
  });

test('a link pasted anywhere is fetched, and nothing but the article comes in', async ({
  page: tab,
  site,
}) => {
  const address = site.serve('/dyke', html(page('Dyke budget doubles')));
  await pasteInto(tab, { 'text/plain': address });
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Dyke budget doubles');
  await expect(sentences(tab)).toHaveCount(9);
  await expect(tab.locator('.byline')).toContainText('Ana Brandt');
});

test('several links, one a line, are fetched one after the other', async ({ page: tab, site }) => {
  const addresses = ['dyke', 'lock'].map((name) =>
    site.serve(`/${name}`, html(page(`The ${name} costs more`).replaceAll('new map', name))),
  );
  await pasteInto(tab, { 'text/plain': `${addresses.join('\n')}\n` });
  await expect(tab.locator('.article-row')).toHaveCount(2);
  const list = tab.getByRole('region', { name: 'Articles being added' });
  await expect(list.getByRole('status')).toHaveText('2 articles added');
  await pasteInto(tab, { 'text/plain': addresses.join('\n') });
  await expect(list.getByRole('button', { name: 'Keep both' })).toHaveCount(2);
  await list.getByRole('button', { name: 'Add as its new version' }).first().click();
  await expect(tab.locator('.byline')).toContainText('2 versions');
});

test('a link that leads nowhere, to a login, or into a private network is a sentence', async ({
  page: tab,
  site,
}) => {
  const login = site.serve(
    '/login',
    html('<form><input type="password"></form><p>Please sign in to read on.</p>'),
  );
  for (const [address, message] of [
    [`http://${site.host}/missing`, /There is no page at/],
    [login, /only with a login or JavaScript/],
    ['http://127.0.0.1:9/', /inside a private network/],
  ] as const) {
    await pasteInto(tab, { 'text/plain': address });
    await expect(tab.getByRole('alert')).toContainText(message);
    await tab.getByRole('button', { name: 'Dismiss' }).click();
  }
  await expect(tab.locator('.article-row')).toHaveCount(0);
});

test('a fetch that takes too long can be cancelled, and leaves nothing behind', async ({
  page: tab,
  site,
}) => {
  const address = site.serve('/slow', (response) => response.writeHead(200).write('<p>'));
  await pasteInto(tab, { 'text/plain': address });
  await expect(tab.locator('.banner[role=status]')).toContainText('Fetching');
  await tab.getByRole('button', { name: 'Cancel' }).click();
  await expect(tab.locator('.banner[role=status]')).toHaveCount(0);
  await expect(tab.getByRole('alert')).toHaveCount(0);
  await expect(tab.locator('.article-row')).toHaveCount(0);
});

test('a long PDF is read page by page while the library stays of use, and can be cancelled', async ({
  page: tab,
}) => {
  await addFile(tab, 'report.pdf', await bytesOf(500));
  await expect(tab.locator('.banner[role=status]')).toContainText(/page \d+ of 500/);
  await tab.getByPlaceholder('Search library').fill('still typing');
  await expect(tab.getByPlaceholder('Search library')).toHaveValue('still typing');
  await tab.getByRole('button', { name: 'Cancel' }).click();
  await expect(tab.locator('.banner[role=status]')).toHaveCount(0);
  await tab.getByPlaceholder('Search library').fill('');
  await expect(tab.locator('.article-row')).toHaveCount(0);
});

test('a PDF opens as sentences', async ({ page: tab }) => {
  await addFile(tab, 'report.pdf', await bytesOf(2));
  await expect(sentence(tab, 'Page 2 speaks of rivers.')).toBeVisible();
});

test('a folder brings in what can be read of it', async ({ page: tab }) => {
  const folder = join(await mkdtemp(join(tmpdir(), 'assay-folder-')), 'articles');
  await mkdir(join(folder, 'inner'), { recursive: true });
  await writeFile(join(folder, 'one.txt'), 'First article\n\nIt has a sentence.');
  await writeFile(join(folder, 'inner', 'two.md'), '# Second article\n\nIt has one too.');
  await writeFile(join(folder, 'photo.jpg'), 'no article');
  await tab.getByTestId('folder-picker').setInputFiles(folder);
  await expect(tab.locator('.article-row')).toHaveCount(2);
  await expect(tab.getByRole('alert')).toHaveCount(0);
});

test('what is in the library already is offered: open it, a new version, or both', async ({
  page: tab,
  assay,
}) => {
  const add = (text: string) => addFile(tab, 'river-talks.txt', text);
  await add(riverTalks);
  await expect(sentences(tab).first()).toBeFocused();
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('1');
  await allSaved(tab);
  await tab.goto(assay.url);
  await add(riverTalks);
  await expect(tab.getByRole('alert')).toContainText('came from the very same file');
  await tab.getByRole('button', { name: 'Add as its new version' }).click();
  await expect(tab.locator('.byline')).toContainText('2 versions');
  await expect(labelled(tab, 'fact')).toHaveCount(1);
  await tab.goto(assay.url);
  await add(riverTalks);
  await tab.getByRole('button', { name: 'Keep both' }).click();
  await expect(sentences(tab).first()).toBeFocused();
  await expect(labelled(tab, 'fact')).toHaveCount(0);
  await tab.goto(assay.url);
  await expect(tab.locator('.article-row')).toHaveCount(2);
  await add(riverTalks);
  await tab.getByRole('link', { name: 'Open it' }).click();
  // Where it was left.
  await expect(tab.locator('[data-sentence-id]:focus')).toHaveCount(1);
});

test('a block that was left out is brought back, and marks stay with their sentences', async ({
  page: tab,
}) => {
  await addFile(tab, 'dyke.html', page('Dyke budget doubles'));
  await expect(sentences(tab)).toHaveCount(9);
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('3');
  await allSaved(tab);
  await tab.keyboard.press('p');
  const aside = tab.locator('.source-row', { hasText: 'drawn in 1987' });
  await expect(aside.locator('del')).toBeVisible();
  await aside.press('Enter');
  await expect(aside.locator('del')).toHaveCount(0);
  await tab.keyboard.press('Control+z');
  await expect(aside.locator('del')).toHaveCount(1);
  await tab.keyboard.press('Control+y');
  await tab.getByLabel('Byline').fill('Bo Krag');
  await tab.keyboard.press('Control+Enter');
  await expect(sentences(tab)).toHaveCount(10);
  await expect(sentence(tab, 'drawn in 1987')).toBeVisible();
  await expect(tab.locator('.byline')).toContainText('Bo Krag');
  await expect(labelled(tab, 'claim')).toHaveCount(1);
});

test('an article gets no other version while a mark of it is not saved', async ({ page: tab }) => {
  browserOnly('only requests can be made to fail from here');
  await addFile(tab, 'dyke.html', page('Dyke budget doubles'));
  await expect(sentences(tab).first()).toBeFocused();
  await tab.route('**/api/changeAnnotations', (route) => route.abort());
  await tab.keyboard.press('3');
  await expect(tab.getByRole('alert')).toContainText('Not saved');
  await tab.keyboard.press('p');
  const aside = tab.locator('.source-row', { hasText: 'drawn in 1987' });
  await aside.press('Enter');
  await tab.keyboard.press('Control+Enter');
  await expect(tab.getByRole('main').getByRole('alert')).toBeVisible();
  await expect(aside.locator('del')).toHaveCount(0);
  await tab.unroute('**/api/changeAnnotations');
  await tab.keyboard.press('Control+Enter');
  await expect(sentences(tab)).toHaveCount(10);
  await expect(labelled(tab, 'claim')).toHaveCount(1);
});

test('a mark on a block that is taken out is listed, and comes back with it', async ({
  page: tab,
}) => {
  await addFile(tab, 'dyke.html', page('Dyke budget doubles'));
  await expect(sentences(tab).first()).toBeFocused();
  await tab.keyboard.press('2');
  await allSaved(tab);
  const first = tab.locator('.source-row', { hasText: 'budget of the dyke' });
  for (const [count, unplaced] of [
    [6, 1],
    [9, 0],
  ] as const) {
    await tab.keyboard.press('p');
    await first.press('Enter');
    await tab.keyboard.press('Control+Enter');
    await expect(sentences(tab)).toHaveCount(count);
    await expect(tab.locator('.unplaced')).toHaveCount(unplaced);
  }
  await expect(labelled(tab, 'opinion')).toHaveCount(1);
});

test('another program hands over an address, and nothing is fetched before the user says so', async ({
  page: tab,
  site,
  assay,
}) => {
  let asked = 0;
  const address = site.serve('/dyke', (response) => {
    asked += 1;
    html(page('Dyke budget doubles'))(response);
  });
  await tab.evaluate((found) => {
    location.hash = `#/add?address=${encodeURIComponent(found)}`;
  }, address);
  await expect(tab.getByRole('alert')).toContainText(address);
  expect(asked).toBe(0);
  await tab.getByRole('button', { name: 'Add it' }).click();
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Dyke budget doubles');
  await tab.goto(`${assay.url.split('#')[0]}#/help`);
  await expect(tab.getByRole('link', { name: 'Add to Assay' })).toHaveAttribute(
    'href',
    /^javascript:/,
  );
});
