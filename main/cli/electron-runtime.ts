import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type ElectronRuntime = { readonly runtime: string } | { readonly why: string };

const patience = 60_000;

/**
 * The Electron program, fetched when it is not there yet. The npm package is asked for its files and never imported:
 * importing it starts the download without a limit.
 */
export async function findElectron(): Promise<ElectronRuntime> {
  const folder = packageFolder();
  if (!folder) return { why: 'The Electron runtime is not part of this installation.' };
  const installed = runtimeIn(folder);
  if (installed) return { runtime: installed };
  if (process.env.CI || process.env.ASSAY_NO_DOWNLOAD)
    return { why: 'The Electron runtime is not installed, and downloads are turned off.' };
  const downloaded = await download(folder);
  const fresh = downloaded ? runtimeIn(folder) : undefined;
  return fresh
    ? { runtime: fresh }
    : { why: 'The Electron runtime is not installed and could not be downloaded.' };
}

/** What can be known before starting it: where Chromium is certain to refuse. */
export function whyNoWindow(
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
  user: number | undefined,
): string | undefined {
  if (platform !== 'linux') return undefined;
  if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY)
    return 'There is no screen for the Electron window.';
  // Its sandbox is what keeps a hostile article in, so it is never turned off.
  return user === 0 ? 'The Electron window does not open for root.' : undefined;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
}

/** A shared library is missing, or Chromium stopped itself, as it does where its sandbox is not allowed. */
export function couldNotRun({ code, signal }: Ended): boolean {
  return code === 126 || code === 127 || ['SIGTRAP', 'SIGABRT', 'SIGILL'].includes(signal ?? '');
}

function packageFolder(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return undefined;
  }
}

function runtimeIn(folder: string): string | undefined {
  const pointer = join(folder, 'path.txt');
  if (!existsSync(pointer)) return undefined;
  const runtime = join(folder, 'dist', readFileSync(pointer, 'utf8').trim());
  return existsSync(runtime) ? runtime : undefined;
}

function download(folder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, 'install.js')], {
      stdio: 'ignore',
      timeout: patience,
    });
    child.once('exit', (code) => resolve(code === 0));
    child.once('error', () => resolve(false));
  });
}
