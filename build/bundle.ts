/** Sources to `dist/`: the page, the CLI with the browser host, the Electron main process and its preload. */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { page } from './page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version, dependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
  version: string;
  dependencies: Readonly<Record<string, string>>;
};
const packages = Object.keys(dependencies);
const installed = (id: string): boolean =>
  id.startsWith('node:') ||
  builtinModules.includes(id) ||
  id === 'electron' ||
  packages.some((name) => id === name || id.startsWith(`${name}/`));

interface NodeProgram {
  readonly entry: string;
  readonly file: string;
  readonly format: 'es' | 'cjs';
  readonly banner?: string;
  /** Where the reader's thread is, seen from the program. */
  readonly worker?: string;
}

/** Production dependencies stay outside: electron-builder packs them, and npm installs them for the CLI. */
const nodeProgram = ({ entry, file, format, banner, worker }: NodeProgram): InlineConfig => ({
  configFile: false,
  root,
  logLevel: 'warn',
  define: {
    assayVersion: JSON.stringify(version),
    assayImportWorker: worker ? JSON.stringify(worker) : 'undefined',
  },
  build: {
    outDir: `${root}/dist`,
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    ssr: `${root}/${entry}`,
    rolldownOptions: {
      external: installed,
      output: {
        format,
        entryFileNames: file,
        codeSplitting: false,
        ...(banner ? { banner } : {}),
      },
    },
  },
  ssr: { noExternal: format === 'cjs' ? true : [] },
});

await build(page(root));
await build(
  nodeProgram({
    entry: 'main/cli/cli.ts',
    file: 'cli.js',
    format: 'es',
    banner: '#!/usr/bin/env node',
    worker: './import-worker.js',
  }),
);
await build(
  nodeProgram({ entry: 'main/api/import-worker.ts', file: 'import-worker.js', format: 'es' }),
);
await build(
  nodeProgram({
    entry: 'main/hosts/electron/main.ts',
    file: 'electron/main.js',
    format: 'es',
    worker: '../import-worker.js',
  }),
);
// A sandboxed preload is one CommonJS file that can require nothing but Electron.
await build(
  nodeProgram({
    entry: 'main/hosts/electron/preload.ts',
    file: 'electron/preload.cjs',
    format: 'cjs',
  }),
);
