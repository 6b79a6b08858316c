import { expect, test, vi } from 'vitest';
import type { LibraryChanges } from '../../shared/changes.ts';
import { client } from '../host/client.ts';
import { createChangesFeed } from './changes-feed.ts';

const nothing: LibraryChanges = { cursor: 'c1', articles: [], settings: false, everything: true };

/** Answers one question after the other, as the test says. */
function host() {
  const asked: { input: unknown; answer(changes: LibraryChanges): void }[] = [];
  const changesSince = (input: unknown) =>
    new Promise<LibraryChanges>((answer) => void asked.push({ input, answer }));
  return { asked, changesSince };
}

const always = async () => {};
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

test('what was there when it began is not told; what comes after is, and the article that is open is named', async () => {
  const { asked, changesSince } = host();
  const told = vi.fn();
  const stop = createChangesFeed(changesSince, always).subscribe(told, 'a');
  await turn();
  expect(asked[0]?.input).toEqual({ wait: 0, open: 'a', client });
  asked[0]?.answer(nothing);
  await turn();
  expect(told).not.toHaveBeenCalled();
  expect(asked[1]?.input).toEqual({ wait: 10, cursor: 'c1', open: 'a', client });
  const news = { cursor: 'c2', articles: ['a'], settings: false, everything: false };
  asked[1]?.answer(news);
  await turn();
  expect(told).toHaveBeenCalledExactlyOnceWith(news, false);
  expect(asked[2]?.input).toMatchObject({ cursor: 'c2' });
  stop();
});

test('nobody is asked once nobody listens', async () => {
  const { asked, changesSince } = host();
  const stop = createChangesFeed(changesSince, always).subscribe(() => {});
  await turn();
  stop();
  asked[0]?.answer(nothing);
  await turn();
  expect(asked).toHaveLength(1);
});

test('an answer without news tells nobody', async () => {
  const { asked, changesSince } = host();
  const told = vi.fn();
  const stop = createChangesFeed(changesSince, always).subscribe(told);
  await turn();
  asked[0]?.answer(nothing);
  await turn();
  asked[1]?.answer({ ...nothing, everything: false });
  await turn();
  expect(told).not.toHaveBeenCalled();
  stop();
});

test('what was opened before anybody listened says from where it goes on', async () => {
  const { asked, changesSince } = host();
  const told = vi.fn();
  const feed = createChangesFeed(changesSince, always);
  feed.goOnFrom('c0');
  const stop = feed.subscribe(told);
  await turn();
  expect(asked[0]?.input).toMatchObject({ cursor: 'c0', wait: 10 });
  // A later opening is of no consequence: what happened before it is still to be told.
  feed.goOnFrom('c9');
  const news = { ...nothing, articles: ['a'], everything: false };
  asked[0]?.answer(news);
  await turn();
  expect(told).toHaveBeenCalledExactlyOnceWith(news, false);
  expect(asked[1]?.input).toMatchObject({ cursor: 'c1' });
  stop();
});

test('an article that is opened while the first question waits goes on from where it was read', async () => {
  const { asked, changesSince } = host();
  const told = vi.fn();
  const feed = createChangesFeed(changesSince, always);
  const stop = feed.subscribe(told);
  await turn();
  feed.goOnFrom('c0');
  asked[0]?.answer(nothing);
  await turn();
  expect(told).not.toHaveBeenCalled();
  expect(asked[1]?.input).toMatchObject({ cursor: 'c0' });
  stop();
});

test('what this page did is told here, and said to be its own', () => {
  const { changesSince } = host();
  const told = vi.fn();
  const feed = createChangesFeed(changesSince, always);
  const stop = feed.subscribe(told);
  feed.tellSaved('a', true);
  const own = { articles: ['a'], settings: false, everything: false };
  expect(told).toHaveBeenCalledExactlyOnceWith(own, true);
  stop();
});
