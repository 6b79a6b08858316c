import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLibrary } from './open-library.ts';
import { first, pair } from './testing/team.ts';

const marked = (id: string) => ({ id, range: first, judgement: { label: 'fact' } }) as const;

describe('changes are told', () => {
  test.each([
    ['at once where the article is open', { every: 60_000 }, true],
    ['soon where the system tells nothing', { every: 30, events: false }, false],
  ])('%s', async (_case, watching, open) => {
    const { folder, article, ana, bo } = await pair();
    const cy = await openLibrary({
      path: join(folder, 'library'),
      configDirectory: join(folder, 'config-cy'),
      program: 'test',
      watching,
    });
    const { cursor, everything } = await cy.changesSince({});
    expect(everything).toBe(true);
    const asking = { wait: 30_000, open: open ? article : undefined };
    const waiting = cy.changesSince({ ...asking, cursor });
    await ana.change(article, [marked('a')]);
    const told = await waiting;
    expect(told).toMatchObject({ articles: [article], everything: false });
    // What was changed between two questions is told with the next.
    await bo.change(article, [marked('b')]);
    let { cursor: at, articles } = await cy.changesSince({ ...asking, cursor: told.cursor });
    while (articles.length === 0)
      ({ cursor: at, articles } = await cy.changesSince({ cursor: at, wait: 30_000 }));
    expect(articles).toEqual([article]);
    const last = cy.changesSince({ cursor: at, wait: 30_000 });
    await cy.close();
    expect((await last).articles).toEqual([]);
  });

  test('settings and articles that come and go too', async () => {
    const { folder, article, ana } = await pair();
    const cy = await openLibrary({
      path: join(folder, 'library'),
      configDirectory: join(folder, 'config-cy'),
      program: 'test',
      watching: { every: 20, events: false },
    });
    let { cursor } = await cy.changesSince({});
    await ana.changeSettings({ verdictScale: [] });
    const settings = await cy.changesSince({ cursor, wait: 30_000 });
    expect(settings).toMatchObject({ settings: true, articles: [] });
    await rm(join(folder, 'library', 'articles', article), { recursive: true });
    ({ cursor } = settings);
    expect((await cy.changesSince({ cursor, wait: 30_000 })).articles).toEqual([article]);
    await cy.close();
  });
});

test('what is written after an article was opened is news, though nobody had looked before', async () => {
  const { article, ana, bo } = await pair();
  const cursor = await ana.cursor(article);
  await ana.open(article);
  await bo.change(article, [marked('b')]);
  expect((await ana.changesSince({ cursor, wait: 30_000 })).articles).toEqual([article]);
});

describe('a client is not told of the marks it changed itself', () => {
  /** Ana's library, looked at by two of its windows; what happened before is told. */
  async function twoWindows() {
    const { article, ana, bo } = await pair();
    // The first mark makes the folder that all marks are in.
    await ana.change(article, [marked('first')]);
    const { cursor } = await ana.changesSince({});
    const asking = { cursor, wait: 30_000, open: article };
    const [left, right] = ['left', 'right'].map((client) =>
      ana.changesSince({ ...asking, client }),
    ) as [ReturnType<typeof ana.changesSince>, ReturnType<typeof ana.changesSince>];
    return { article, ana, bo, cursor, left, right };
  }
  const settled = async (promise: Promise<unknown>) =>
    Promise.race([promise.then(() => true), new Promise((done) => setTimeout(done, 400, false))]);

  test('but everybody else is, once', async () => {
    const { article, ana, left, right } = await twoWindows();
    await ana.change(article, [marked('a')], [], 'left');
    const { cursor, articles } = await right;
    expect(articles).toEqual([article]);
    // Neither is anybody when the system tells of the same.
    const again = ana.changesSince({ cursor, wait: 30_000, open: article, client: 'right' });
    expect(await settled(left)).toBe(false);
    expect(await settled(again)).toBe(false);
    await ana.close();
    expect((await left).articles).toEqual([]);
    expect((await again).articles).toEqual([]);
  });

  test('what others change beside it is told all the same', async () => {
    const { article, ana, bo, left } = await twoWindows();
    await Promise.all([
      ana.change(article, [marked('a')], [], 'left'),
      bo.change(article, [marked('b')]),
    ]);
    expect((await left).articles).toEqual([article]);
  });

  test('of two clients of one program each is told what the other did', async () => {
    const { article, ana, left, right } = await twoWindows();
    await Promise.all([
      ana.change(article, [marked('a')], [], 'left'),
      ana.change(article, [marked('b')], [], 'right'),
    ]);
    expect((await left).articles).toEqual([article]);
    expect((await right).articles).toEqual([article]);
  });
});
