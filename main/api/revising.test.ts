import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgementOf } from '../../shared/annotation.ts';
import type { Api, OpenArticle } from '../../shared/api.ts';
import { currentVersion } from '../../shared/article.ts';
import { failureSentence } from '../../shared/failure.ts';
import { createApi } from './create-api.ts';
import { createDispatch } from './dispatch.ts';

const text =
  'Dam report\n\nWater is low today.\n\nThe dam is safe. It will hold, they say.\n\nNobody asked.';
const on = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

let api: Api;
let close: () => Promise<void>;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-revising-'));
  ({ api, close } = await createApi({
    library: join(folder, 'library'),
    configDirectory: join(folder, 'config'),
    program: 'cli',
  }));
});
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true, force: true });
});

/** One page has the article open; another has marked it, and has taken the second block out since. */
async function revised(): Promise<{ id: string; version: string }> {
  const { id } = await api.addArticle({ name: 'dam.txt', bytes: new TextEncoder().encode(text) });
  const version = currentVersion((await api.openArticle({ id })).article).id;
  await api.changeAnnotations({
    article: id,
    version,
    changes: [{ id: 'known', range: on('The dam is safe.'), judgement: { label: 'claim' } }],
  });
  await api.changeComments({
    article: id,
    changes: [
      { id: 'kept', range: { version, ...on('asked') }, text: 'By whom?' },
      { id: 'lost', range: { version, ...on('low today') }, text: 'How low?' },
    ],
  });
  const { metadata, blocks } = await api.previewArticle({ id });
  const { title, byline = '', published = '' } = metadata;
  await api.reviseArticle({
    id,
    metadata: { title, byline, published },
    kept: blocks.map((block) => block.kept && !block.text.includes('low today')),
  });
  return { id, version };
}

const said = ({ annotations, unplaced }: OpenArticle) => ({
  annotations: Object.fromEntries(
    annotations.map((mark) => [mark.target.selector[1].exact, judgementOf(mark)?.note]),
  ),
  unplaced: unplaced.map(({ target }) => target.selector[1].exact),
});

test('what is said of an earlier version comes to stand on the same words of the current one', async () => {
  const { id, version } = await revised();
  const claim = (note: string) => ({ label: 'claim', note }) as const;
  await api.changeAnnotations({
    article: id,
    version,
    changes: [
      { id: 'known', range: on('The dam is safe.'), judgement: claim('changed') },
      { id: 'new', range: on('Nobody asked.'), judgement: claim('whole') },
      { id: 'words', range: on('will hold'), judgement: claim('words') },
      { id: 'gone', range: on('Water is low today.'), judgement: claim('gone') },
    ],
  });
  const opened = await api.openArticle({ id });
  expect(said(opened)).toEqual({
    annotations: { 'The dam is safe.': 'changed', 'Nobody asked.': 'whole', 'will hold': 'words' },
    unplaced: ['Water is low today.'],
  });
  for (const { target } of opened.annotations) {
    const { id, text } = currentVersion(opened.article);
    const [{ start, end }, { exact }] = target.selector;
    expect([target.version, text.slice(start, end)]).toEqual([id, exact]);
  }
  await api.changeAnnotations({
    article: id,
    version,
    changes: [{ id: 'known', range: on('The dam is safe.'), judgement: null }],
  });
  expect((await api.openArticle({ id })).annotations).toHaveLength(2);
});

describe('sentences as somebody split and joined them', () => {
  const sentencesOf = ({ article }: OpenArticle) => {
    const { text, sentences } = currentVersion(article);
    return sentences.map(({ start, end }) => text.slice(start, end));
  };
  const added = async () => {
    const { id } = await api.addArticle({ name: 'dam.txt', bytes: new TextEncoder().encode(text) });
    return { id, version: currentVersion((await api.openArticle({ id })).article).id };
  };
  /** All blocks but those with these words. */
  const without = async (id: string, ...words: string[]) => {
    const { metadata, blocks } = await api.previewArticle({ id });
    const { title, byline = '', published = '' } = metadata;
    const kept = blocks.map((block) => !words.some((some) => block.text.includes(some)));
    return api.reviseArticle({ id, metadata: { title, byline, published }, kept });
  };

  test('are so in the next version, with the marks on them', async () => {
    const { id, version } = await added();
    await api.changeAnnotations({
      article: id,
      version,
      boundaries: [
        { offset: on('is safe.').start, begins: true },
        { offset: on('It will').start, begins: false },
      ],
      changes: [
        { id: 'half', range: on('The dam'), judgement: { label: 'fact' } },
        {
          id: 'both',
          range: on('is safe. It will hold, they say.'),
          judgement: { label: 'claim' },
        },
      ],
    });
    const opened = await without(id, 'low today');
    expect(sentencesOf(opened)).toEqual([
      'Dam report',
      'The dam',
      'is safe. It will hold, they say.',
      'Nobody asked.',
    ]);
    expect(opened.unplaced).toEqual([]);
    const sentences = new Set(currentVersion(opened.article).sentences.map(({ id }) => id));
    expect(opened.annotations.map(({ target }) => sentences.has(target.sentence ?? ''))).toEqual([
      true,
      true,
    ]);
  });

  test('leave a mark on its words that somebody else has on the whole of one', async () => {
    const { id, version } = await added();
    const whole = {
      id: 'whole',
      range: on('The dam is safe.'),
      judgement: { label: 'fact' },
    } as const;
    await api.changeAnnotations({ article: id, version, changes: [whole] });
    const boundaries = [{ offset: on('is safe.').start, begins: true }];
    await api.changeAnnotations({ article: id, version, changes: [], boundaries });
    const { unplaced } = await without(id, 'low today', 'asked');
    expect(unplaced).toEqual([]);
    const late = { ...whole, id: 'late' };
    await api.changeAnnotations({ article: id, version, changes: [late] });
    const opened = await api.openArticle({ id });
    expect(opened.annotations.map(({ target }) => target.selector[1].exact)).toEqual([
      'The dam is safe.',
      'The dam is safe.',
    ]);
  });

  test('come back with their block, unless somebody thought better of it meanwhile', async () => {
    const { id, version } = await added();
    const [low, safe] = [on('low today').start, on('is safe.').start];
    const cut = (offset: number, begins: boolean | null) => ({ offset, begins });
    await api.changeAnnotations({
      article: id,
      version,
      boundaries: [cut(low, true), cut(safe, true)],
      changes: [{ id: 'low', range: on('low today.'), judgement: { label: 'fact' } }],
    });
    const second = currentVersion((await without(id, 'low today')).article);
    await api.changeAnnotations({
      article: id,
      version: second.id,
      boundaries: [cut(second.text.indexOf('is safe.'), null)],
      changes: [],
    });
    const opened = await without(id);
    expect(sentencesOf(opened)).toEqual([
      'Dam report',
      'Water is',
      'low today.',
      'The dam is safe.',
      'It will hold, they say.',
      'Nobody asked.',
    ]);
    expect(opened.unplaced).toEqual([]);
  });

  test('are so where it is said late, of an earlier version', async () => {
    const { id, version } = await revised();
    await api.changeAnnotations({
      article: id,
      version,
      boundaries: [
        { offset: on('is safe.').start, begins: true },
        { offset: on('low today').start, begins: true },
      ],
      changes: [
        { id: 'known', range: on('The dam'), judgement: { label: 'claim', note: 'first' } },
        { id: 'second', range: on('is safe.'), judgement: { label: 'claim', note: 'second' } },
        { id: 'gone', range: on('low today.'), judgement: { label: 'claim' } },
      ],
    });
    const opened = await api.openArticle({ id });
    expect(said(opened)).toEqual({
      annotations: { 'The dam': 'first', 'is safe.': 'second' },
      unplaced: ['low today.'],
    });
    expect(sentencesOf(opened)).toContain('is safe.');
    await api.changeAnnotations({
      article: id,
      version,
      boundaries: [{ offset: on('is safe.').start, begins: null }],
      changes: [],
    });
    expect(sentencesOf(await api.openArticle({ id }))).toContain('The dam is safe.');
  });
});

test('comments on words go along, and those on words that are gone stay with their version', async () => {
  const { id, version } = await revised();
  const { threads } = await api.openReview({ article: id });
  const { id: current, text: now } = currentVersion((await api.openArticle({ id })).article);
  expect(threads.map(({ target }) => [target?.version, target?.selector[0].start])).toEqual([
    [current, now.indexOf('asked')],
    [version, on('low today').start],
  ]);
  expect(threads[0]?.comments).toMatchObject([{ text: 'By whom?' }]);
});

test('a comment that is sent late goes to its words in the current version, or stays with its own', async () => {
  const { id, version } = await revised();
  const threads = await api.changeComments({
    article: id,
    changes: [
      { id: 'late', range: { version, ...on('The dam is safe.') }, text: 'Is it?' },
      { id: 'gone', range: { version, ...on('Water is low today.') }, text: 'Is it?' },
    ],
  });
  const { article } = await api.openArticle({ id });
  const { id: current, text: now, sentences } = currentVersion(article);
  const start = now.indexOf('The dam');
  const targetOf = (thread: string) => threads.find(({ id }) => id === thread)?.target;
  expect(targetOf('late')).toMatchObject({
    version: current,
    sentence: sentences.find((sentence) => sentence.start === start)?.id,
    selector: [{ start }, { exact: 'The dam is safe.' }],
  });
  expect(targetOf('gone')).toMatchObject({
    version,
    selector: [on('Water is low today.'), { exact: 'Water is low today.' }],
  });
});

test('a page of an older build names no version: it can only mean the one there is, and else is told to reload', async () => {
  const dispatch = createDispatch(api);
  const { id } = await api.addArticle({ name: 'dam.txt', bytes: new TextEncoder().encode(text) });
  const mark = { id: 'm', range: on('Nobody asked.'), judgement: { label: 'fact' } };
  const comment = { id: 'c', range: on('Dam report'), text: 'Whose?' };
  const late = (article: string) =>
    Promise.all([
      dispatch('changeAnnotations', { article, changes: [mark] }),
      dispatch('changeComments', { article, changes: [comment] }),
    ]);
  expect((await late(id)).map(({ ok }) => ok)).toEqual([true, true]);
  expect((await api.openArticle({ id })).annotations).toHaveLength(1);
  expect((await api.openReview({ article: id })).threads).toHaveLength(1);

  for (const reply of await late((await revised()).id)) {
    const failure = reply.ok ? undefined : reply.failure;
    expect(failure && failureSentence(failure)).toMatch(/^This tab must be reloaded: it is older/);
  }
});

test('a version that the article does not have is said to be missing', async () => {
  const { id } = await revised();
  const range = { version: 'v9', ...on('Dam report') };
  await expect(
    api.changeComments({ article: id, changes: [{ id: 'c', range, text: 'Hm' }] }),
  ).rejects.toMatchObject({ failure: { reason: 'versionMissing', version: 'v9' } });
  await expect(
    api.changeAnnotations({
      article: id,
      version: 'v9',
      changes: [{ id: 'a', range: on('Dam report'), judgement: { label: 'fact' } }],
    }),
  ).rejects.toMatchObject({ failure: { reason: 'versionMissing', version: 'v9' } });
});
