/** A Word document as another program than Word understands it. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exportArticle } from '../export-article.ts';
import { context, riverTalks } from '../testing/articles.ts';
import { isCommented } from './commented.ts';

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

test.skipIf(!office)(
  'LibreOffice opens the document, with every comment on its sentence (skipped where LibreOffice is not installed)',
  { timeout: 120_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'assay-office-'));
    const path = join(folder, 'article.docx');
    await writeFile(path, (await exportArticle(riverTalks(), 'docx', context)).bytes);
    await promisify(execFile)(office ?? '', [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'odt',
      '--outdir',
      folder,
      path,
    ]);
    const files = unzipSync(new Uint8Array(await readFile(join(folder, 'article.odt'))));
    await rm(folder, { recursive: true, force: true });
    const content = new TextDecoder().decode(files['content.xml']);
    const comments = riverTalks().annotations.filter(isCommented);
    expect(content.match(/<office:annotation /g)).toHaveLength(comments.length);
    expect(content.match(/<office:annotation-end /g)).toHaveLength(comments.length);
    expect(content).toContain('Releases fell 31–34% below the minimum');
    const [, ...commented] = content.split('<office:annotation ');
    const words = commented.map((part) =>
      (part.split('</office:annotation>')[1]?.split('<office:annotation-end')[0] ?? '')
        .replace(/<text:note [\s\S]*?<\/text:note>/g, '')
        .replace(/<[^>]*>/g, ''),
    );
    expect(words).toContain(
      'The upper states release a third less water than the 1987 treaty requires, according to the delta ministry.',
    );
  },
);

test('every comment has its range, its reference and its words, and footnotes theirs', async () => {
  const { bytes } = await exportArticle(riverTalks(), 'docx', context);
  const files = unzipSync(bytes);
  const read = (name: string) => new TextDecoder().decode(files[name]);
  const [body, comments, footnotes] = [
    read('word/document.xml'),
    read('word/comments.xml'),
    read('word/footnotes.xml'),
  ];
  const ids = (xml: string, element: string) =>
    [...xml.matchAll(new RegExp(`<w:${element} [^>]*w:id="(\\d+)"`, 'g'))].map(([, id]) => id);
  const made = ids(comments, 'comment');
  expect(made).toHaveLength(riverTalks().annotations.filter(isCommented).length);
  for (const element of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
    expect(ids(body, element).sort()).toEqual(made.toSorted());
  const cited = ids(body, 'footnoteReference');
  expect(cited.length).toBeGreaterThan(0);
  for (const id of cited) expect(ids(footnotes, 'footnote')).toContain(id);
  expect(body).toContain('<w:highlight w:val="yellow"/>');
  const types = read('[Content_Types].xml');
  for (const part of ['document', 'comments', 'footnotes'])
    expect(types).toContain(`/word/${part}.xml`);
});
