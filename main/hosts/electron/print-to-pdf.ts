import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session, session } from 'electron';
import { appScheme } from './scheme.ts';

const origin = `${appScheme}://print`;
/** What is being printed, by its path. A page is not put into its address, which may be no longer than two megabytes. */
const pages = new Map<string, string>();
let closed: Session | undefined;

/**
 * Prints a report in a window that nobody sees: sandboxed, without scripts and without a preload, in a session of its own
 * that keeps nothing and reaches nothing but the page.
 */
export async function printToPdf(html: string): Promise<Uint8Array> {
  closed ??= closedSession();
  const address = `${origin}/${randomUUID()}`;
  pages.set(address, html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: closed,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
    },
  });
  try {
    window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
    await window.loadURL(address);
    const pdf = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return new Uint8Array(pdf);
  } finally {
    pages.delete(address);
    window.destroy();
  }
}

function closedSession(): Session {
  const own = session.fromPartition('assay-print', { cache: false });
  own.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !pages.has(url) && !url.startsWith('data:image/') }),
  );
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.protocol.handle(appScheme, ({ url }) => {
    const page = pages.get(url);
    return page === undefined
      ? new Response('Nothing is here.', { status: 404 })
      : new Response(page, { headers: { 'content-type': 'text/html;charset=utf-8' } });
  });
  return own;
}
