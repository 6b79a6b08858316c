/**
 * Everything there is to test, in one run with one count: the checks, the unit tests, the packaged file list, the
 * journeys. Each check counts as one test. The last line is `N passed, N failed`, with skipped ones where there are any,
 * and why they were skipped stands above it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Count {
  passed: number;
  failed: number;
  readonly skipped: string[];
}

const results = '.cache/results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const count: Count = { passed: 0, failed: 0, skipped: [] };

function run(title: string, command: string, args: readonly string[]): boolean {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function check(title: string, script: string): void {
  if (run(title, 'npm', ['run', '--silent', script])) count.passed += 1;
  else {
    count.failed += 1;
    console.error(`FAILED: ${title}`);
  }
}

/** A suite that leaves no result, or ran nothing, has failed. */
function suite(
  title: string,
  file: string,
  start: () => boolean,
  read: (result: never) => Count,
): void {
  const succeeded = start();
  const path = `${results}/${file}`;
  const counted = existsSync(path)
    ? read(JSON.parse(readFileSync(path, 'utf8')) as never)
    : undefined;
  count.passed += counted?.passed ?? 0;
  count.failed += counted?.failed ?? 0;
  count.skipped.push(...(counted?.skipped ?? []));
  const ran = (counted?.passed ?? 0) + (counted?.failed ?? 0);
  if (ran === 0 || (!succeeded && counted?.failed === 0)) {
    count.failed += 1;
    console.error(`FAILED: ${title} did not run to its end`);
  }
}

interface VitestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
}

function readVitest({ numPassedTests, numFailedTests, testResults }: VitestResult): Count {
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName);
  return { passed: numPassedTests, failed: numFailedTests, skipped };
}

function readPlaywright({ suites = [] }: PlaywrightSuite): Count {
  const total: Count = { passed: 0, failed: 0, skipped: [] };
  const visit = (part: PlaywrightSuite): void => {
    for (const { title, tests } of part.specs ?? [])
      for (const { status, annotations } of tests) {
        const reason =
          annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given';
        if (status === 'skipped') total.skipped.push(`${title}: ${reason}`);
        else if (status === 'expected') total.passed += 1;
        else total.failed += 1;
      }
    for (const inner of part.suites ?? []) visit(inner);
  };
  for (const part of suites) visit(part);
  return total;
}

check('Types', 'types');
check('Format and lint', 'lint');
check('Import rules', 'check:imports');
check('Length of files', 'check:length');
suite(
  'Unit tests',
  'unit.json',
  () =>
    run('Unit tests', 'npx', [
      'vitest',
      'run',
      '--config',
      'build/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}/unit.json`,
    ]),
  readVitest,
);
check('Packaged file list', 'package:check');
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = `${results}/journeys.json`;
suite(
  'Journeys',
  'journeys.json',
  () =>
    run('Journeys', 'npx', [
      'playwright',
      'test',
      '-c',
      'e2e/playwright.config.ts',
      '--reporter=list,json',
    ]),
  readPlaywright,
);

if (count.skipped.length > 0)
  console.log(`\nSkipped:\n${count.skipped.map((line) => `  ${line}`).join('\n')}`);
const skipped = count.skipped.length > 0 ? `, ${count.skipped.length} skipped` : '';
console.log(`\n${count.passed} passed, ${count.failed} failed${skipped}`);
process.exitCode = count.failed === 0 ? 0 : 1;
