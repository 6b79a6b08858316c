import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLibrary } from './open-library.ts';
import { bytes, imported, openAt } from './testing/samples.ts';
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

test('a new article is told of, though it was opened before anybody looked', async () => {
  const { folder, ana } = await pair();
  const { cursor } = await ana.changesSince({});
  const { id } = await (await openAt(folder, 'Cy')).add(imported('Spring tide'), bytes);
  await ana.openLive(id);
  expect((await ana.changesSince({ cursor, wait: 30_000 })).articles).toEqual([id]);
});

test('what is written after an article was opened is news, though nobody had looked before', async () => {
  const { article, ana, bo } = await pair();
  const { cursor } = await ana.openLive(article);
  await bo.change(article, [marked('b')]);
  expect((await ana.changesSince({ cursor, wait: 30_000 })).articles).toEqual([article]);
});

describe('a client is not told of the marks it changed itself', () => {
  /** One library and two of its windows, who wait for what is changed; looked at so often that nothing is told twice. */
  async function twoWindows() {
    const { folder, article, bo } = await pair();
    const library = await openLibrary({
      path: join(folder, 'library'),
      configDirectory: join(folder, 'config-Ana'),
      program: 'test',
      watching: { every: 20 },
    });
    // The first mark makes the folder that all marks are in.
    await library.change(article, [marked('first')]);
    const { cursor } = await library.changesSince({});
    const ask = (client: string, from = cursor) =>
      library.changesSince({ cursor: from, wait: 30_000, open: article, client });
    return { article, library, bo, ask, left: ask('left'), right: ask('right') };
  }
  const isAnswered = async (question: Promise<unknown>) =>
    Promise.race([question.then(() => true), new Promise((done) => setTimeout(done, 400, false))]);

  test('but everybody else is, once', async () => {
    const { article, library, ask, left, right } = await twoWindows();
    await library.change(article, [marked('a')], { client: 'left' });
    const { cursor, articles } = await right;
    expect(articles).toEqual([article]);
    const again = ask('right', cursor);
    expect(await isAnswered(left)).toBe(false);
    expect(await isAnswered(again)).toBe(false);
    await library.close();
    expect((await left).articles).toEqual([]);
    expect((await again).articles).toEqual([]);
  });

  test('what others change beside it is told all the same', async () => {
    const { article, library, bo, left } = await twoWindows();
    await Promise.all([
      library.change(article, [marked('a')], { client: 'left' }),
      bo.change(article, [marked('b')]),
    ]);
    expect((await left).articles).toEqual([article]);
  });

  test('what the other window does just before it too, in whatever way', async () => {
    const { article, library, left } = await twoWindows();
    const comment = { id: 'c', mark: 'first', text: 'Says who?' };
    await library.comment(article, [comment]);
    await library.change(article, [marked('a')], { client: 'left' });
    expect((await left).articles).toEqual([article]);
  });

  test('of two windows each is told what the other did', async () => {
    const { article, library, left, right } = await twoWindows();
    await Promise.all([
      library.change(article, [marked('a')], { client: 'left' }),
      library.change(article, [marked('b')], { client: 'right' }),
    ]);
    expect((await left).articles).toEqual([article]);
    expect((await right).articles).toEqual([article]);
  });
});
