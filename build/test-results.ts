/** What a suite's own reporter wrote, as counts and names. */

export interface Results {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly skipped: readonly SkippedTest[];
}

export interface SkippedTest {
  readonly title: string;
  readonly reason: string;
}

export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    /** Why the file itself could not be read. */
    readonly message: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
}

export type PlaywrightReport = Pick<PlaywrightSuite, 'suites'>;

const noReason = 'no reason given';

export function readVitest({ testResults }: VitestReport): Results {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const withStatus = (...wanted: string[]) =>
    tests.filter(({ status }) => wanted.includes(status)).map(({ fullName }) => fullName);
  const unreadable = testResults
    .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
    .map(({ name, message }) => `${name}: ${message.split('\n')[0]}`);
  return {
    passed: withStatus('passed').length,
    failed: [...withStatus('failed'), ...unreadable],
    skipped: withStatus('skipped', 'pending', 'todo', 'disabled').map((title) => ({
      title,
      reason: /\(skipped (?<reason>[^)]+)\)$/.exec(title)?.groups?.reason ?? noReason,
    })),
  };
}

export function readPlaywright(report: PlaywrightReport): Results {
  const tests = specsOf(report).flatMap(({ title, tests }) =>
    tests.map((test) => ({ title: `[${test.projectName}] ${title}`, ...test })),
  );
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: tests
      .filter(({ status }) => status !== 'expected' && status !== 'skipped')
      .map(({ title }) => title),
    skipped: tests
      .filter(({ status }) => status === 'skipped')
      .map(({ title, annotations }) => ({
        title,
        reason: annotations.find(({ type }) => type === 'skip')?.description ?? noReason,
      })),
  };
}

const specsOf = (suite: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']> => [
  ...(suite.specs ?? []),
  ...(suite.suites ?? []).flatMap(specsOf),
];
