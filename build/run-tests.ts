/**
 * Everything there is to test, in one run with one count: the checks, the unit tests, the packaged file list, the
 * journeys. Each check counts as one test. The last line is `N passed, N failed`, with skipped ones where there are any;
 * above it stand what failed and why something was skipped, for whoever sees only the end of a long log.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type Results, readPlaywright, readVitest, type SkippedTest } from './test-results.ts';

const folder = '.cache/results';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
let passed = 0;
const failed: string[] = [];
const skipped: SkippedTest[] = [];

function run(title: string, command: string, args: readonly string[]): boolean {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function check(title: string, script: string): void {
  if (run(title, 'npm', ['run', '--silent', script])) passed += 1;
  else failed.push(title);
}

/** A suite that leaves no report, or ran nothing, or fails without saying of what, has failed itself. */
function suite(title: string, file: string, args: string[], read: (report: never) => Results) {
  const succeeded = run(title, 'npx', args);
  const path = `${folder}/${file}`;
  const results: Results = existsSync(path)
    ? read(JSON.parse(readFileSync(path, 'utf8')) as never)
    : { passed: 0, failed: [], skipped: [] };
  passed += results.passed;
  failed.push(...results.failed);
  skipped.push(...results.skipped);
  if (results.failed.length === 0 && (results.passed === 0 || !succeeded))
    failed.push(`${title} did not run to the end`);
}

check('Types', 'types');
check('Format and lint', 'lint');
check('Import rules', 'check:imports');
check('Length of files', 'check:length');
suite(
  'Unit tests',
  'unit.json',
  [
    ...['vitest', 'run', '--config', 'build/vitest.config.ts', '--reporter=default'],
    ...['--reporter=json', `--outputFile.json=${folder}/unit.json`],
  ],
  readVitest,
);
check('Packaged file list', 'package:check');
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = `${folder}/journeys.json`;
suite(
  'Journeys',
  'journeys.json',
  ['playwright', 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'],
  readPlaywright,
);

const list = (heading: string, titles: readonly string[]) =>
  console.log(`\n${heading}\n${titles.map((title) => `  ${title}`).join('\n')}`);
for (const reason of new Set(skipped.map((test) => test.reason))) {
  const tests = skipped.filter((test) => test.reason === reason);
  list(
    `Skipped, ${reason}:`,
    tests.map(({ title }) => title),
  );
}
if (failed.length > 0) list('Failed:', failed);
const left = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
console.log(`\n${passed} passed, ${failed.length} failed${left}`);
process.exitCode = failed.length === 0 ? 0 : 1;
