import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** What the page may do, whichever host serves it: nothing but load its own scripts, styles, fonts and pictures. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface RendererFile {
  readonly mediaType: string;
  /** Read once, when it is first asked for. */
  content(): Promise<Uint8Array<ArrayBuffer>>;
}

/** All files there are to serve, by address (`/` is the page). Listed once: no request ever becomes a path. */
export async function rendererFiles(directory: string): Promise<ReadonlyMap<string, RendererFile>> {
  const files = new Map<string, RendererFile>();
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    const mediaType = mediaTypes[extname(entry.name)];
    if (!entry.isFile() || mediaType === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(directory, path).split(sep).join('/')}`;
    files.set(address, { mediaType, content: readOnce(path) });
  }
  const index = files.get('/index.html');
  if (index) files.set('/', index);
  return files;
}

function readOnce(path: string): RendererFile['content'] {
  let reading: ReturnType<RendererFile['content']> | undefined;
  return () => {
    reading ??= readFile(path).catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
}
