import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { protocol, session } from 'electron';

/** The app's own origin: no file address, so that pages have a real origin and no access to the disk. */
export const appOrigin = 'assay-app://app';
const [scheme = ''] = appOrigin.split(':');

const policy = [
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
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built renderer from a list made once; no request ever becomes a path. */
export async function serveRenderer(directory: string): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths: ReadonlyMap<string, string> = new Map(
    entries
      .filter((entry) => entry.isFile() && Object.hasOwn(mediaTypes, extname(entry.name)))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [`/${relative(directory, path).split(sep).join('/')}`, path] as const),
  );
  protocol.handle(scheme, async (request) => {
    const { host, pathname } = new URL(request.url);
    const path =
      host === 'app' ? paths.get(pathname === '/' ? '/index.html' : pathname) : undefined;
    if (path === undefined) return new Response('Nothing is here.', { status: 404 });
    return new Response(new Uint8Array(await readFile(path)), {
      headers: {
        'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream',
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
      },
    });
  });
}

/** Articles are hostile: whatever they hold, nothing leaves this machine and no permission is given. */
export function closeNetwork(): void {
  const { defaultSession } = session;
  const local = /^(?:assay-app|blob|data|devtools):/;
  defaultSession.webRequest.onBeforeRequest(({ url }, callback) =>
    callback({ cancel: !local.test(url) }),
  );
  defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  defaultSession.setPermissionCheckHandler(() => false);
  // The dictionaries would be fetched; macOS has its own.
  if (process.platform !== 'darwin') defaultSession.setSpellCheckerEnabled(false);
}
