import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeOf } from '../../../shared/error-code.ts';
import { FailureError } from '../../../shared/failure.ts';
import { findBrowser } from './find-browser.ts';

const patience = 60_000;

/**
 * Prints a page with a browser of this machine, which gets a profile of its own and no network; both files are in a folder that
 * only this user can read and that is gone afterwards. Scripts are forbidden by the page's own policy: a browser started
 * without any prints nothing, since its printing is one.
 *
 * @throws FailureError `browserMissing`, `printingFailed`
 */
export async function printWithBrowser(html: string): Promise<Uint8Array> {
  const browser = findBrowser();
  if (!browser) throw new FailureError({ reason: 'browserMissing' });
  const folder = await mkdtemp(join(tmpdir(), 'assay-print-'));
  try {
    const page = join(folder, 'report.html');
    const printed = join(folder, 'report.pdf');
    await writeFile(page, html, { mode: 0o600 });
    await run(browser, [
      ...closed(join(folder, 'profile')),
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      '--export-tagged-pdf',
      `--print-to-pdf=${printed}`,
      pathToFileURL(page).href,
    ]);
    return new Uint8Array(await readFile(printed));
  } catch (error) {
    if (error instanceof FailureError) throw error;
    throw new FailureError({ reason: 'printingFailed', cause: codeOf(error) }, { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
}

function closed(profile: string): string[] {
  return [
    '--headless',
    `--user-data-dir=${profile}`,
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-gpu',
    '--disable-extensions',
    '--disable-background-networking',
    '--no-first-run',
    '--no-default-browser-check',
    // Chromium refuses to run sandboxed for root, as in containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function run(browser: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(browser, args, { stdio: 'ignore', timeout: patience, windowsHide: true });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else {
        const cause = signal
          ? `the browser was ended by ${signal}`
          : `the browser ended with ${code}`;
        reject(new FailureError({ reason: 'printingFailed', cause }));
      }
    });
  });
}
