import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

export interface StaticFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** All files there are to serve, by address. Read once: no request ever becomes a path. */
export async function readStaticFiles(directory: string): Promise<ReadonlyMap<string, StaticFile>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && Object.hasOwn(mediaTypes, extname(entry.name)))
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const address = `/${relative(directory, path).split(sep).join('/')}`;
        const mediaType = mediaTypes[extname(entry.name)] ?? 'application/octet-stream';
        return [address, { mediaType, bytes: await readFile(path) }] as const;
      }),
  );
  const served = new Map<string, StaticFile>(files);
  const index = served.get('/index.html');
  if (index) served.set('/', index);
  return served;
}
