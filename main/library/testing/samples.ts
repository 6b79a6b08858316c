import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ImportedArticle } from '../../../shared/article.ts';
import { type Library, openLibrary } from '../open-library.ts';

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-library-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export const openAt = (folder: string, device = 'one'): Promise<Library> =>
  openLibrary({
    path: join(folder, 'library'),
    configDirectory: join(folder, `config-${device}`),
    program: 'test',
  });

export const bytes = new TextEncoder().encode('Water is low.\n\nPrices rise.');

export function imported(title = 'Low water'): ImportedArticle {
  return {
    metadata: { title, byline: 'Ana Brandt' },
    source: {
      name: 'water.txt',
      mediaType: 'text/plain',
      sha256: '0'.repeat(64),
      byteLength: bytes.length,
      encoding: 'utf-8',
    },
    text: 'Water is low.\n\nPrices rise.',
    blocks: [
      { kind: 'paragraph', start: 0, end: 13 },
      { kind: 'paragraph', start: 15, end: 27 },
    ],
    sentences: [
      { id: 's0', start: 0, end: 13 },
      { id: 's1', start: 15, end: 27 },
    ],
  };
}
