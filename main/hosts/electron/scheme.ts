import { protocol, session } from 'electron';
import { contentSecurityPolicy, rendererFiles } from '../renderer-files.ts';

/** The app's own origin: no file address, so that pages have a real origin and no access to the disk. */
export const appScheme = 'assay-app';
export const appOrigin = `${appScheme}://app`;

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      // With `codeCache` the scripts are compiled once, and not at every start.
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built renderer and nothing else. */
export async function serveRenderer(directory: string): Promise<void> {
  const files = await rendererFiles(directory);
  protocol.handle(appScheme, async (request) => {
    const { host, pathname } = new URL(request.url);
    const file = host === 'app' ? files.get(pathname) : undefined;
    if (!file) return new Response('Nothing is here.', { status: 404 });
    return new Response(await file.content(), {
      headers: {
        'content-type': file.mediaType,
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
      },
    });
  });
}

/** Articles are hostile: whatever they hold, nothing leaves this machine, and our own page may copy and no more. */
export function closeNetwork(): void {
  const { defaultSession } = session;
  const local = /^(?:assay-app|blob|data|devtools):/;
  defaultSession.webRequest.onBeforeRequest(({ url }, callback) =>
    callback({ cancel: !local.test(url) }),
  );
  defaultSession.setPermissionRequestHandler((_contents, permission, callback, { requestingUrl }) =>
    callback(isGiven(permission, requestingUrl)),
  );
  defaultSession.setPermissionCheckHandler((_contents, permission, origin) =>
    isGiven(permission, origin),
  );
  // The dictionaries would be fetched; macOS has its own.
  if (process.platform !== 'darwin') defaultSession.setSpellCheckerEnabled(false);
}

function isGiven(permission: string, address: string): boolean {
  return permission === 'clipboard-sanitized-write' && `${address}/`.startsWith(`${appOrigin}/`);
}
