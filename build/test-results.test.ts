import { expect, test } from 'vitest';
import { readPlaywright, readVitest } from './test-results.ts';

test('unit tests: what passed, what failed by name, what was left out, and a file that is none', () => {
  const file = (status: string, tests: readonly [string, string][], message = '') => ({
    name: 'a.test.ts',
    message,
    status,
    assertionResults: tests.map(([fullName, status]) => ({ fullName, status })),
  });
  const results = readVitest({
    testResults: [
      file('failed', [
        ['adds', 'passed'],
        ['divides', 'failed'],
        ['waits', 'pending'],
        ['opens in Word (skipped where there is none)', 'pending'],
      ]),
      file('failed', [], 'No such module\n  at line 1'),
    ],
  });
  expect(results).toEqual({
    passed: 1,
    failed: ['divides', 'a.test.ts: No such module'],
    skipped: [
      { title: 'waits', reason: 'no reason given' },
      { title: 'opens in Word (skipped where there is none)', reason: 'where there is none' },
    ],
  });
});

test('journeys: those that needed a second try have failed; why one was skipped is kept', () => {
  const spec = (title: string, status: string, reason?: string) => ({
    title,
    tests: [
      {
        projectName: 'browser',
        status,
        annotations: reason ? [{ type: 'skip', description: reason }] : [],
      },
    ],
  });
  const results = readPlaywright({
    suites: [
      { specs: [spec('marks', 'expected')] },
      {
        suites: [
          { specs: [spec('exports', 'unexpected'), spec('imports', 'flaky')] },
          { specs: [spec('prints', 'skipped', 'no printer')] },
        ],
      },
    ],
  });
  expect(results).toEqual({
    passed: 1,
    failed: ['[browser] exports', '[browser] imports'],
    skipped: [{ title: '[browser] prints', reason: 'no printer' }],
  });
});
