/**
 * Packs the app around an empty stand-in for the Electron runtime and looks at what is inside: the file list is the
 * same, and no runtime is needed for it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFile, listPackage } from '@electron/asar';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'assay-package-'));
const { version } = JSON.parse(
  readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'),
);
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const runtime = join(work, 'runtime');
mkdirSync(join(runtime, 'resources'), { recursive: true });
writeFileSync(join(runtime, 'electron'), 'stand-in');
writeFileSync(join(runtime, 'version'), version);

// Fuses are switches inside the runtime's own program, which a stand-in does not have.
const config = join(work, 'electron-builder.yml');
const settings = readFileSync(join(root, 'build/electron-builder.yml'), 'utf8');
writeFileSync(config, settings.replace(/^electronFuses:\n(?: {2}.*\n)+/m, ''));

const problems: string[] = [];
try {
  execFileSync(
    'npx',
    [
      'electron-builder',
      '--linux',
      '--dir',
      '--publish=never',
      `--config=${config}`,
      `-c.electronDist=${runtime}`,
      `-c.electronVersion=${version}`,
      `-c.directories.output=${join(work, 'out')}`,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const archive = join(work, 'out/linux-unpacked/resources/app.asar');
  const files = listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/'));
  const wanted = [
    '/package.json',
    '/dist/electron/main.js',
    '/dist/electron/preload.cjs',
    '/dist/renderer/index.html',
    ...Object.keys(dependencies).map((name) => `/node_modules/${name}/package.json`),
  ];
  for (const file of wanted) if (!files.includes(file)) problems.push(`missing: ${file}`);
  const unwanted =
    /^\/(?:main|renderer|shared|build|e2e)\/|\.test\.|^\/node_modules\/(?:electron|react|react-dom|vite|typescript|node|@fontsource-variable)\//;
  for (const file of files)
    if (unwanted.test(file)) problems.push(`does not belong in the package: ${file}`);
  const packed = JSON.parse(extractFile(archive, 'package.json').toString());
  if (packed.main !== 'dist/electron/main.js') problems.push(`starts ${packed.main}`);
  console.log(`${files.length} files, ${(statSync(archive).size / 1e6).toFixed(1)} MB in app.asar`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
