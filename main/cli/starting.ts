import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import openInBrowser from 'open';
import { createClient } from '../../shared/client.ts';
import { codeOf } from '../../shared/error-code.ts';
import { FailureError } from '../../shared/failure.ts';
import { isWebAddress, takeInNamed } from '../api/add-named.ts';
import { defaultLibraryDirectory } from '../api/default-directories.ts';
import { type BrowserHost, startBrowserHost } from '../hosts/browser/start-browser-host.ts';
import { usualPort } from '../hosts/browser/usual-port.ts';
import { type Console, writeLine } from './console.ts';
import { couldNotRun, type Ended, findElectron, whyNoWindow } from './electron-runtime.ts';
import { common, type FetchingOption, fetching, type JsonOption, wholeNumber } from './options.ts';
import { type LibraryOption, openDispatch } from './session.ts';
import { afterTakingIn } from './taken-in.ts';

// Beside this file once it is bundled: dist/cli.js, dist/renderer, dist/electron.
const built = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `open` and `serve`: the app itself. */
export function addStartingCommands(program: Command, console: Console): void {
  fetching(common(program.command('open')))
    .description('start Assay, with an article if one is given')
    .argument('[path]', 'a file or web address to add and open, or an .assay file to merge')
    .option('--no-open', 'in the browser host: print the address and open no browser')
    .action(async (path: string | undefined, options: ServeOptions) => {
      const electron = await findElectron();
      const why =
        'runtime' in electron ? await runElectron(electron.runtime, path, options) : electron.why;
      if (!why) return;
      console.errors.write(`assay: ${why} Assay runs in your browser instead.\n`);
      await serve(console, { ...options, path });
    });

  fetching(common(program.command('serve')))
    .description('serve Assay to a browser on this machine')
    .option(
      '--port <n>',
      'which port; by default the library’s usual one, if it is free',
      wholeNumber(1, 65_535),
    )
    .option('--no-open', 'print the address and open no browser')
    .action((options: ServeOptions) => serve(console, options));
}

interface ServeOptions extends LibraryOption, JsonOption, FetchingOption {
  readonly port?: number;
  readonly open: boolean;
  readonly path?: string | undefined;
}

/** Resolves when the user ends it, with every change on disk. */
async function serve(console: Console, options: ServeOptions): Promise<void> {
  const { dispatch, close } = await openDispatch(options, 'browser');
  let host: BrowserHost;
  let url: string;
  try {
    const { path } = options;
    const { article, told } = path
      ? afterTakingIn(path, await takeInNamed(createClient(dispatch), path))
      : { told: [] };
    for (const line of told) console.errors.write(`assay: ${line}\n`);
    host = await startBrowserHost({
      dispatch,
      rendererDirectory: built('./renderer'),
      port: options.port,
      usualPort: usualPort(options.library ?? defaultLibraryDirectory()),
    }).catch((error: unknown) => {
      throw portFailure(error, options.port);
    });
    url = article ? `${host.url}&article=${article}` : host.url;
  } catch (error) {
    await close();
    throw error;
  }
  await writeLine(console, options.json ? JSON.stringify({ url }) : url);
  if (options.open) await openInBrowser(url).catch(() => {});
  await new Promise<void>((resolveEnd) => {
    process.once('SIGINT', resolveEnd);
    process.once('SIGTERM', resolveEnd);
  });
  await host.close();
  await close();
}

function portFailure(error: unknown, port: number | undefined): unknown {
  const code = codeOf(error);
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error;
  const expected = code === 'EACCES' ? 'one that you may use' : 'a free one';
  return new FailureError({ reason: 'argumentInvalid', where: `Port ${port}`, expected });
}

/** Resolves when its window is closed, or at once with the reason why this machine cannot show one. */
async function runElectron(
  runtime: string,
  path: string | undefined,
  { library, allowAddress }: ServeOptions,
): Promise<string | undefined> {
  const unable = whyNoWindow(process.platform, process.env, process.getuid?.());
  if (unable) return unable;
  const allowed = allowAddress?.join(',');
  const child = spawn(
    runtime,
    [built('./electron/main.js'), ...(path ? [isWebAddress(path) ? path : resolve(path)] : [])],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        ...(library ? { ASSAY_LIBRARY: resolve(library) } : {}),
        ...(allowed ? { ASSAY_FETCH_ALLOW: allowed } : {}),
      },
    },
  );
  const ended = await new Promise<Ended>((resolveEnd) => {
    child.once('exit', (code, signal) => resolveEnd({ code, signal }));
    child.once('error', () => resolveEnd({ code: 127, signal: null }));
  });
  if (couldNotRun(ended)) return 'The Electron runtime cannot run on this machine.';
  process.exitCode = ended.code ?? 1;
  return undefined;
}
