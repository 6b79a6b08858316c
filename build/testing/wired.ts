import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import * as electron from './fake-electron.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts the built main process against the fake Electron, with a file that comes before its window; gives its folder. */
export async function startWired(): Promise<string> {
  // Inside the project, so that the program finds its packages.
  await mkdir(join(root, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(root, '.cache', 'electron-'));
  await cp(join(root, 'dist/renderer'), join(folder, 'renderer'), { recursive: true });
  await cp(join(root, 'dist/import-worker.js'), join(folder, 'import-worker.js'));
  await mkdir(join(folder, 'electron'));
  const main = await readFile(join(root, 'dist/electron/main.js'), 'utf8');
  const names = Object.keys(electron).join(', ');
  await writeFile(
    join(folder, 'electron/fake.js'),
    `export const { ${names} } = globalThis.fakeElectron;`,
  );
  await writeFile(
    join(folder, 'electron/main.js'),
    main.replaceAll(/from\s*["']electron["']/g, 'from "./fake.js"'),
  );
  vi.stubGlobal('fakeElectron', electron);
  vi.stubEnv('ASSAY_CONFIG', join(folder, 'config'));
  vi.stubEnv('ASSAY_LIBRARY', join(folder, 'library'));
  await writeFile(join(folder, 'early.txt'), 'Early bird\n\nIt came before the window.');
  await import(/* @vite-ignore */ pathToFileURL(join(folder, 'electron/main.js')).href);
  electron.app.emit('open-file', { preventDefault() {} }, join(folder, 'early.txt'));
  electron.log.ready.resolve();
  return folder;
}
