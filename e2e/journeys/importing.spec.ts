import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../assay.ts';
import { addFile, dropOnto, pasteInto, riverTalks, sentence, sentences } from '../gestures.ts';

test('an empty library teaches, and its sample opens', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Bring in an article' })).toBeVisible();
  await page.getByRole('button', { name: 'Try it with a sample article' }).click();
  await expect(sentences(page).first()).toBeFocused();
  expect(await sentences(page).count()).toBeGreaterThan(20);
  await expect(page.locator('figure.post')).toHaveCount(1);
});

test('a file chosen with the button is opened as sentences, with its post told apart', async ({
  page,
}) => {
  await addFile(page, 'river-talks.txt', riverTalks);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'River talks open without a map',
  );
  await expect(
    page.getByRole('heading', { level: 2, name: /A first for the mountain states/ }),
  ).toBeVisible();
  const post = page.locator('figure.post');
  await expect(post).toContainText('Fay Okoro @fayokoro · April 16, 2026');
  await expect(post.locator('[data-sentence-id]')).toHaveText(/two bozos\.$/);
  await expect(sentence(page, 'who leads them')).toHaveCount(1);
});

test.describe('pasting anywhere in the library', () => {
  test('plain text', async ({ page }) => {
    await pasteInto(page, { 'text/plain': riverTalks });
    await expect(page.getByRole('heading', { level: 1 })).toContainText('River talks');
  });

  test('a copied web page keeps its structure and runs nothing', async ({ page }) => {
    await pasteInto(page, {
      'text/plain': 'unused',
      'text/html':
        '<h1>Dyke budget</h1><p>The dyke costs nine million.<img src="http://tracker.example/x.png" onerror="alert(1)"></p><h2>Who pays</h2><p>Nobody knows.</p><script>alert(2)</script>',
    });
    await expect(sentence(page, 'The dyke costs nine million.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: /Who pays/ })).toBeVisible();
    await expect(page.locator('.article-text img, .article-text script')).toHaveCount(0);
  });

  test('through the dialog, by keyboard', async ({ page }) => {
    await page.getByRole('button', { name: 'Paste text' }).press('Enter');
    const text = page.getByLabel('Text of the article');
    await text.fill('A headline\n\nOne sentence. And another.');
    // A click that misses it takes nothing away.
    await page.mouse.click(5, 400);
    await text.press('Control+Enter');
    await expect(sentences(page)).toHaveCount(3);
  });
});

test('several dropped files are added one by one, and the bad one is named', async ({ page }) => {
  await dropOnto(page, [
    { name: 'one.txt', text: 'First article\n\nIt has a sentence.' },
    { name: 'two.md', text: '# Second article\n\nIt has *one* too.' },
    { name: 'empty.txt', text: '' },
  ]);
  await expect(page.locator('.article-row')).toHaveCount(2);
  await expect(page.getByRole('alert')).toHaveText('2 articles added, 1 could not be read');
  const list = page.getByRole('region', { name: 'Articles being added' });
  await expect(list.getByRole('listitem').filter({ hasText: 'empty.txt' })).toContainText(
    '“empty.txt” is empty',
  );
  await expect(list.getByRole('link', { name: 'Open' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

const badFiles: readonly [string, Buffer, RegExp][] = [
  ['empty.txt', Buffer.alloc(0), /“empty\.txt” is empty/],
  [
    'picture.txt',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
    /is not text/,
  ],
  ['film.xyz', Buffer.from('words'), /cannot read “\.xyz” files/],
  ['stray.txt', Buffer.from('Hello \xff\xfe\xfa world', 'latin1'), /byte 6 is not valid UTF-8/],
  [
    'page.html',
    Buffer.from('<html><body><script>1</script></body></html>'),
    /No article text was found/,
  ],
  ['long.txt', Buffer.alloc(50_000_000, 'a'), /is 50 MB/],
];
for (const [name, bytes, message] of badFiles) {
  test(`${name} gets one clear sentence and leaves nothing behind`, async ({ page }) => {
    await addFile(page, name, bytes);
    await expect(page.getByRole('alert')).toHaveText(message);
    await expect(page.locator('.article-row')).toHaveCount(0);
  });
}

test('a library that cannot be read or written says so', async ({ page, assay }) => {
  await mkdir(assay.library);
  await writeFile(join(assay.library, 'articles'), 'a file in the way');
  await addFile(page, 'river-talks.txt', riverTalks);
  await expect(page.getByRole('alert').first()).toContainText(
    'a file stands where a folder should be',
  );
  // Reloaded, so that the listing that follows every import cannot recover by itself before the click.
  await page.reload();
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await rm(join(assay.library, 'articles'));
  await again.click();
  await expect(page.getByRole('heading', { name: 'Bring in an article' })).toBeVisible();
});

test('a removed article comes back, by button and by key', async ({ page }) => {
  await dropOnto(page, [
    { name: 'one.txt', text: 'First article\n\nIt has a sentence.' },
    { name: 'two.txt', text: 'Second article\n\nIt has one too.' },
  ]);
  await expect(page.locator('.article-row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove First article' }).click();
  await expect(page.locator('.article-row')).toHaveCount(1);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.locator('.article-row')).toHaveCount(2);
  await page.locator('.article-row').first().press('Delete');
  await expect(page.locator('.article-row')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.article-row')).toHaveCount(2);
});

test('the list is searched by title', async ({ page }) => {
  await dropOnto(page, [
    { name: 'one.txt', text: 'Dykes\n\nIt has a sentence.' },
    { name: 'two.txt', text: 'Mountains\n\nIt has one too.' },
  ]);
  await expect(page.locator('.article-row')).toHaveCount(2);
  await page.keyboard.press('/');
  await page.keyboard.type('mount');
  await expect(page.locator('.article-row')).toHaveCount(1);
  await page.keyboard.type('zzz');
  await expect(page.getByText('No title has')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.article-row')).toHaveCount(2);
});
