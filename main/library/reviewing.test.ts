import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claim, first, mark, pair, second } from './testing/team.ts';

test('from draft over returned and mended to approved, and the article is complete', async () => {
  const { article, ana, bo } = await pair();
  await mark(ana, article, 'a', claim);
  await mark(ana, article, 'b', { label: 'cleared' }, second);
  await ana.decide(article, [{ mark: 'a', state: 'ready' }]);
  expect((await bo.queue({})).items).toMatchObject([
    { mark: 'a', state: 'ready', person: { name: 'Ana', initials: 'A' }, title: 'Low water' },
  ]);
  await bo.decide(article, [{ mark: 'a', state: 'returned', reason: 'Which year?' }]);
  expect(
    (await ana.queue({ filter: { states: ['returned'], people: ['ana'] } })).items,
  ).toMatchObject([{ mark: 'a', reason: 'Which year?', decidedBy: { name: 'Bo' } }]);
  await mark(ana, article, 'a', { ...claim, note: '2024' });
  await ana.decide(article, [{ mark: 'a', state: 'ready', reason: '2024, see note' }]);
  await bo.decide(article, [{ mark: 'a', state: 'approved' }]);
  for (const library of [ana, bo])
    expect((await library.review(article)).review).toMatchObject({
      state: 'complete',
      unjudged: 0,
    });
  expect((await ana.queue({})).total).toBe(0);

  await mark(ana, article, 'a', { ...claim, note: '2025' });
  const { review } = await bo.review(article);
  expect(review.marks[0]).toMatchObject({ state: 'ready', changedSince: true, open: true });
  expect(review.state).toBe('open');
});

describe('is refused with a reason', () => {
  test.each([
    ['approving one’s own', 'Ana', 'approved', undefined, 'approvalRefused', claim],
    [
      'approving a claim without evidence',
      'Bo',
      'approved',
      undefined,
      'approvalRefused',
      { label: 'claim' },
    ],
    ['returning without a reason', 'Bo', 'returned', ' ', 'returnWithoutReason', claim],
  ] as const)('%s', async (_case, who, state, reason, expected, judgement) => {
    const { article, ana, bo } = await pair();
    await mark(ana, article, 'a', judgement);
    const decided = (who === 'Ana' ? ana : bo).decide(article, [{ mark: 'a', state, reason }]);
    await expect(decided).rejects.toMatchObject({ failure: { reason: expected, mark: 'a' } });
    expect((await ana.review(article)).decisions).toEqual([]);
  });

  test('deciding about what is not there, and nothing of it is kept', async () => {
    const { article, ana, bo } = await pair();
    await mark(ana, article, 'a', claim);
    await expect(
      bo.decide(article, [
        { mark: 'a', state: 'approved' },
        { mark: 'b', state: 'approved' },
      ]),
    ).rejects.toMatchObject({ failure: { reason: 'markUnknown', mark: 'b' } });
    expect((await bo.review(article)).decisions).toEqual([]);
  });
});

test('an approval of what one saw does not cover what came since', async () => {
  const { article, ana, bo } = await pair();
  const [seen] = await mark(ana, article, 'a', claim);
  await mark(ana, article, 'a', { ...claim, note: 'no' });
  await bo.decide(article, [{ mark: 'a', state: 'approved', ...(seen ? { on: seen } : {}) }]);
  expect((await bo.review(article)).review.marks[0]?.state).toBe('ready');
});

test('rules belong to the library, and other rules make other things open', async () => {
  const { article, ana, bo } = await pair();
  await mark(ana, article, 'a', { label: 'claim' });
  expect((await bo.settings()).reviewRules.evidence).toBe(true);
  const reviewRules = {
    secondPerson: false,
    labels: ['opinion'],
    verdicts: [],
    evidence: false,
  } as const;
  expect(await bo.changeSettings({ reviewRules })).toMatchObject({
    schema: 2,
    revision: 1,
    reviewRules,
  });
  expect((await ana.queue({})).total).toBe(0);
  expect((await ana.settings()).reviewRules).toEqual(reviewRules);
});

test('settings of format 1 are brought to the current one', async () => {
  const { folder, ana } = await pair();
  await writeFile(join(folder, 'library', 'library.json'), '{"schema":1}');
  expect(await ana.settings()).toMatchObject({
    schema: 2,
    revision: 0,
    reviewRules: { evidence: true },
  });
});

test('settings that are still arriving are those last read, and are not written over', async () => {
  const { folder, ana, bo } = await pair();
  const path = join(folder, 'library', 'library.json');
  await bo.changeSettings({ verdictScale: [] });
  expect((await ana.settings()).verdictScale).toEqual([]);
  await writeFile(path, '{"schema":2,"revis');
  expect((await ana.settings()).verdictScale).toEqual([]);
  await expect(ana.changeSettings({ verdictScale: [] })).rejects.toMatchObject({
    failure: { reason: 'libraryUnreadable' },
  });
});

describe('history', () => {
  test('keeps every revision with who and when, and brings each back', async () => {
    const { article, ana, bo } = await pair();
    const [original] = await mark(ana, article, 'a', { label: 'fact', note: 'one' });
    await mark(ana, article, 'a', { label: 'fact', note: 'two' });
    await mark(bo, article, 'a', { label: 'claim', note: 'three' });
    await bo.change(article, [{ id: 'a', range: first, judgement: null }]);
    const history = await ana.history(article, 'a');
    expect(
      history.map(({ record, person, standing }) => [record.revision, person.name, standing]),
    ).toEqual([
      [4, 'Bo', true],
      [3, 'Bo', false],
      [2, 'Ana', false],
      [1, 'Ana', false],
    ]);
    if (!original) throw new Error('no record');
    const { revision, modified, writer } = original;
    await bo.restoreRevision(article, 'a', { revision, modified, writer });
    expect((await ana.open(article)).annotations).toMatchObject([
      {
        id: 'a',
        revision: 5,
        modifiedBy: { name: 'Bo' },
        body: [{ value: 'fact' }, { value: 'one' }],
      },
    ]);
  });

  test('moving to a new version keeps approvals', async () => {
    const { article, ana, bo } = await pair();
    await mark(ana, article, 'a', claim);
    await bo.decide(article, [{ mark: 'a', state: 'approved' }]);
    const { article: read } = await ana.open(article);
    const [{ text, blocks, sentences }] = read.versions;
    await ana.addVersion(article, {
      imported: { metadata: read, source: read.source, text, blocks, sentences },
      metadata: { title: 'Low water' },
      place: (marks) => marks.map((record) => ({ record, range: first })),
    });
    expect((await bo.review(article)).review.marks[0]).toMatchObject({
      state: 'approved',
      changedSince: false,
    });
  });
});

test('the bin keeps an article with whatever others write into it, until it is emptied', async () => {
  const { article, ana, bo } = await pair();
  await mark(ana, article, 'a', claim);
  await bo.remove(article);
  expect(await ana.bin()).toMatchObject([{ summary: { id: article }, removedBy: { name: 'Bo' } }]);
  expect((await ana.list()).articles).toEqual([]);
  expect((await ana.queue({})).total).toBe(0);
  await ana.restore(article);
  expect((await bo.open(article)).annotations).toHaveLength(1);
  await bo.remove(article);
  expect(await bo.emptyBin(['other'])).toEqual([]);
  expect(await bo.emptyBin()).toEqual([article]);
  expect(await ana.bin()).toEqual([]);
  await expect(ana.restore(article)).rejects.toMatchObject({
    failure: { reason: 'articleMissing' },
  });
});

test('a profile is this device’s own, and every record carries it', async () => {
  const { article, ana } = await pair();
  expect(await ana.profile()).toMatchObject({ name: 'Ana', initials: 'A', role: 'checker' });
  await ana.changeProfile({ initials: 'AB', colour: '#123456', role: 'editor' });
  expect(await ana.profile()).toEqual({
    name: 'Ana',
    initials: 'AB',
    colour: '#123456',
    role: 'editor',
  });
  expect(await mark(ana, article, 'a', claim)).toMatchObject([
    { creator: { name: 'Ana', initials: 'AB', colour: '#123456' } },
  ]);
});

describe('taking a decision back', () => {
  test('leaves the mark as if it had not been made', async () => {
    const { article, ana, bo } = await pair();
    await mark(ana, article, 'a', claim);
    await ana.decide(article, [{ id: 'handed-on', mark: 'a', state: 'ready' }]);
    await bo.decide(article, [{ id: 'approval', mark: 'a', state: 'approved' }]);
    await bo.withdraw(article, ['approval']);
    expect((await ana.review(article)).review.marks[0]).toMatchObject({ state: 'ready' });
    expect((await ana.queue({ filter: { desk: 'toReview' } })).total).toBe(0);
    expect((await bo.queue({ filter: { desk: 'toReview' } })).total).toBe(1);
    expect(await bo.withdraw(article, ['approval'])).toEqual([]);
    const history = await bo.history(article, 'a');
    expect(history.filter(({ record }) => record.id === 'approval')).toHaveLength(2);
  });

  test('is refused to others', async () => {
    const { article, ana, bo } = await pair();
    await mark(ana, article, 'a', claim);
    await ana.decide(article, [{ id: 'handed-on', mark: 'a', state: 'ready' }]);
    await expect(bo.withdraw(article, ['handed-on'])).rejects.toMatchObject({
      failure: { reason: 'decisionNotYours', name: 'Ana' },
    });
  });
});

test('the board tells who has what before them', async () => {
  const { article, ana, bo } = await pair();
  await mark(ana, article, 'a', claim);
  await mark(ana, article, 'b', { label: 'opinion' }, second);
  await ana.decide(article, [{ mark: 'a', state: 'ready' }]);
  const { people, days } = await bo.board();
  expect(people).toMatchObject([
    { person: { name: 'Ana' }, drafts: 1, waiting: 1, toReview: 0, returned: 0 },
  ]);
  expect(days).toMatchObject([{ sentences: 2, judged: 2 }]);
});

test('of some marks only, and of those that they settled', async () => {
  const { article, ana, bo } = await pair();
  await mark(ana, article, 'a', claim);
  await mark(bo, article, 'b', { label: 'fact' });
  await mark(ana, article, 'other', { label: 'cleared' }, second);
  const settling = { id: 'c', range: first, judgement: { label: 'fact' }, adjudicates: ['a', 'b'] };
  await bo.change(article, [settling as never]);
  const ofC = async () => {
    const { of, review } = await bo.review(article, ['c']);
    expect(of).toEqual(['c', 'a', 'b']);
    return review.marks.map((one) => one.mark).sort();
  };
  expect(await ofC()).toEqual(['c']);
  await bo.change(article, [{ id: 'c', range: first, judgement: null }]);
  expect(await ofC()).toEqual(['a', 'b']);
  const whole = await bo.review(article);
  expect(whole.of).toBeUndefined();
  expect(whole.review.marks).toHaveLength(3);
});

test('the list tells whom something came back to, as their queue does, until it is handed back', async () => {
  const { article, ana, bo } = await pair();
  await mark(ana, article, 'a', claim);
  await mark(ana, article, 'b', { label: 'cleared' }, second);
  const returnedIn = async (library: typeof ana) => {
    const [listed] = (await library.list()).articles;
    const { desks } = await library.review(article);
    expect(desks).toEqual((await library.queue({})).counts.desks);
    expect(desks.returnedToMe).toBe(listed?.returned ?? 0);
    return listed?.returned;
  };
  await ana.decide(article, [{ mark: 'a', state: 'ready' }]);
  expect(await returnedIn(ana)).toBeUndefined();
  await bo.decide(article, [
    { mark: 'a', state: 'returned', reason: 'Which year?' },
    { mark: 'b', state: 'returned', reason: 'Is it?' },
  ]);
  // What is cleared needs no review, and what needs none waits for nobody, until the rules are others.
  expect(await returnedIn(ana)).toBe(1);
  expect(await returnedIn(bo)).toBeUndefined();
  const { reviewRules } = await bo.settings();
  await bo.changeSettings({
    reviewRules: { ...reviewRules, labels: [...reviewRules.labels, 'cleared'] },
  });
  expect(await returnedIn(ana)).toBe(2);
  await ana.decide(article, [
    { mark: 'a', state: 'ready', reason: '2024' },
    { mark: 'b', state: 'ready' },
  ]);
  expect(await returnedIn(ana)).toBeUndefined();
});
