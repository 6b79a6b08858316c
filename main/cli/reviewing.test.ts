import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CommandLine, commandLine } from './testing/command-line.ts';

let line: CommandLine;
let id: string;
beforeEach(async () => {
  line = await commandLine();
  await writeFile(join(line.folder, 'river.txt'), 'River talks\n\nWater is low. Prices rise.');
  id = (await line.as('Ana', 'add', join(line.folder, 'river.txt'))).json().id;
  await line.as('Ana', 'mark', id, '--sentence', '1', '--as', 'fact');
});
afterEach(() => line.close());

test('ready, return with a reason, mend, approve, and the report says whether it is complete', async () => {
  expect((await line.as('Ana', 'ready', id, '--sentence', '1')).json()).toMatchObject({
    state: 'ready',
    marks: [expect.any(String)],
  });
  await line.as('Bo', 'return', id, '--sentence', '1', '--reason', 'since when?');
  const returned = (await line.as('Ana', 'review', id)).json();
  expect(returned).toMatchObject({
    id,
    state: 'open',
    marks: [{ sentence: 1, state: 'returned', reason: 'since when?', decidedBy: 'Bo', by: 'Ana' }],
  });
  expect(returned.open).toContain('1 mark was returned');
  const report = join(line.folder, 'report.html');
  await line.as('Ana', 'export', id, '--format', 'html', '-o', report);
  expect(await readFile(report, 'utf8')).toContain('Not complete:');
  await line.as('Ana', 'mark', id, '--sentence', '1', '--as', 'fact', '--note', 'since May');
  for (const sentence of ['0', '2'])
    await line.as('Ana', 'mark', id, '--sentence', sentence, '--as', 'cleared');
  await line.as('Ana', 'ready', id, '--all');
  expect((await line.as('Bo', 'approve', id, '--all')).json().marks).toHaveLength(3);
  expect((await line.as('Ana', 'review', id)).json()).toMatchObject({
    state: 'complete',
    open: [],
  });
  await line.as('Ana', 'export', id, '--format', 'html', '-o', report);
  expect(await readFile(report, 'utf8')).toContain('Review: complete. Approved by Bo.');
  const { entries } = (await line.as('Bo', 'log', id)).json();
  expect(new Set(entries.map((entry: { person: { name: string } }) => entry.person.name))).toEqual(
    new Set(['Ana', 'Bo']),
  );
});

test('comments make a thread and end it', async () => {
  const { thread } = (
    await line.as('Bo', 'comment', id, 'Really, @Ana?', '--sentence', '2')
  ).json();
  await line.as('Ana', 'comment', id, 'Yes.', '--thread', thread, '--resolve');
  expect((await line.as('Bo', 'review', id)).json().threads).toMatchObject([
    { id: thread, resolved: true, comments: [{ mentions: ['Ana'] }, { text: 'Yes.' }] },
  ]);
});

test('agreement of two, as data and for people', async () => {
  await line.as('Ana', 'mark', id, '--sentence', '2', '--as', 'claim');
  expect((await line.as('Ana', 'agreement', 'Ana', 'Bo')).json()).toMatchObject({
    people: ['Ana', 'Bo'],
    compared: 0,
    alpha: { defined: false, why: 'noOverlap' },
  });
  expect((await line.plain('Bo', 'agreement', 'Ana', 'Bo', '--article', id)).output).toContain(
    'undefined (no sentence judged by both)',
  );
});

test.each([
  ['approving one’s own', 'Ana', ['approve', '--sentence', '1'], /a second person approves/],
  ['returning without a reason', 'Bo', ['return', '--sentence', '1'], /--reason/],
  ['no mark there', 'Bo', ['approve', '--sentence', '2'], /has no mark/],
  ['no mark named', 'Bo', ['approve'], /--sentence N or --mark ID/],
  ['a mark that is not there', 'Bo', ['approve', '--mark', 'nosuch'], /no mark “nosuch”/],
  [
    'a thread that is not there',
    'Bo',
    ['comment', 'hm', '--thread', 'nosuch'],
    /no thread “nosuch”/,
  ],
])(
  '%s is one line on the error stream and 1',
  async (_case, who, [command = '', ...rest], message) => {
    const { code, output, errors } = await line.plain(who, command, id, ...rest);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(message);
    expect(errors).toMatch(/^assay: [^\n]+\n$/);
  },
);
