import { beforeEach, expect, test, vi } from 'vitest';
import type { Api, OpenArticle } from '../../shared/api.ts';
import { changesFeedOf } from '../live/changes-feed.ts';
import { createEditors } from './editors.ts';
import { openedArticle } from './testing/opened-article.ts';

const range = { start: 0, end: 5 };
const opened = openedArticle({
  text: 'Rise.',
  blocks: [{ kind: 'paragraph', ...range }],
  sentences: [{ id: 's0', ...range }],
});

const revised: OpenArticle = {
  ...opened,
  article: {
    ...opened.article,
    versions: [opened.article.versions[0], { ...opened.article.versions[0], id: 'v2' }],
  },
};

/** Answers come when the test says so. */
async function openAtLeisure() {
  const answers: ((opened: OpenArticle) => void)[] = [];
  const changeAnnotations = vi.fn(async (_input: unknown): Promise<unknown> => []);
  const api = {
    openArticle: () => new Promise<OpenArticle>((answer) => void answers.push(answer)),
    changeAnnotations,
    changesSince: () => new Promise(() => {}),
    readPlace: async () => null,
  } as unknown as Api;
  const editors = createEditors(api);
  const opening = editors.open('k1');
  answers[0]?.(opened);
  const editor = await opening;
  const answer = (latest = opened) => answers.at(-1)?.(latest);
  return { api, editors, editor, answer, changeAnnotations };
}

let leaving: (event: { preventDefault(): void }) => void;
beforeEach(() => {
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('addEventListener', (name: string, listener: typeof leaving) => {
    if (name === 'beforeunload') leaving = listener;
  });
  return () => vi.unstubAllGlobals();
});

const isAskedBeforeLeaving = () => {
  const preventDefault = vi.fn();
  leaving({ preventDefault });
  return preventDefault.mock.calls.length > 0;
};

test.each([
  ['before a mark was made', false],
  ['while a mark was not sent yet', true],
])('an answer that was asked for %s does not take the mark away', async (_case, markedFirst) => {
  const { editors, editor, answer } = await openAtLeisure();
  const mark = () => editor.judge([{ range, judgement: { label: 'fact' } }], 'mark as fact');
  if (markedFirst) mark();
  const asked = editors.refresh('k1');
  if (!markedFirst) mark();
  await vi.waitFor(() => expect(editor.pending).toBe(false));
  answer();
  // Nobody would tell again of what others did.
  expect(await asked).toEqual({ editor, passedOver: 'unsaved' });
  expect(editor.counts.fact).toBe(1);
});

test('an answer to a question of now is taken in', async () => {
  const { editors, editor, answer } = await openAtLeisure();
  editor.judge([{ range, judgement: { label: 'fact' } }], 'mark as fact');
  await vi.waitFor(() => expect(editor.pending).toBe(false));
  const asked = editors.refresh('k1');
  answer();
  expect(await asked).toEqual({ editor });
  expect(editor.counts.fact).toBe(0);
});

test('what is not saved keeps its editor when there is another version; it is told of once it is saved', async () => {
  const { api, editors, editor, answer, changeAnnotations } = await openAtLeisure();
  const told = vi.fn();
  const stop = changesFeedOf(api).subscribe(told);
  changeAnnotations.mockRejectedValueOnce(new Error('disk full'));
  editor.judge([{ range, judgement: { label: 'fact' } }], 'mark as fact');
  await vi.waitFor(() => expect(editor.saving.state).toBe('failed'));

  const held = editors.refresh('k1');
  answer(revised);
  expect(await held).toEqual({ editor, passedOver: 'unsaved' });
  expect(isAskedBeforeLeaving()).toBe(true);

  editor.retrySaving();
  await vi.waitFor(() => expect(editor.pending).toBe(false));
  expect(told).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ articles: ['k1'] }),
    false,
  );
  const asked = editors.refresh('k1');
  answer(revised);
  const { editor: fresh } = await asked;
  expect(fresh).not.toBe(editor);
  expect(isAskedBeforeLeaving()).toBe(false);

  // A copy of what it cites arrives only now.
  editor.judge([{ range, judgement: { label: 'claim' } }], 'mark as claim');
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  expect(told.mock.lastCall?.[1]).toBe(false);
  fresh.judge([{ range, judgement: { label: 'claim' } }], 'mark as claim');
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(3));
  expect(told.mock.lastCall?.[1]).toBe(true);
  stop();
});

test('an answer that was asked for before a mark was saved does not open another version without it', async () => {
  const { editors, editor, answer } = await openAtLeisure();
  const asked = editors.refresh('k1');
  editor.judge([{ range, judgement: { label: 'fact' } }], 'mark as fact');
  await vi.waitFor(() => expect(editor.pending).toBe(false));
  answer(revised);
  expect(await asked).toEqual({ editor, passedOver: 'unsaved' });
});

test('whoever opens an article while a mark is on its way to the disk is given the version there is then', async () => {
  const { editors, editor, answer } = await openAtLeisure();
  editor.judge([{ range, judgement: { label: 'fact' } }], 'mark as fact');
  const opening = editors.open('k1');
  await vi.waitFor(() => expect(editor.pending).toBe(false));
  answer(revised);
  await new Promise((resolve) => setTimeout(resolve));
  answer(revised);
  expect(await opening).not.toBe(editor);
});

test('what an article was read with need not be read again; what was left out is', async () => {
  const { editors, editor, answer } = await openAtLeisure();
  expect(editors.readUpTo('k1', 'c1')).toBeUndefined();
  const refresh = () => {
    const refreshed = editors.refresh('k1');
    answer({ ...opened, cursor: 'c1' });
    return refreshed;
  };
  editor.judge([{ range, judgement: { label: 'fact' } }], 'mark as fact');
  await refresh();
  expect(editors.readUpTo('k1', 'c1')).toBeUndefined();
  await vi.waitFor(() => expect(editor.pending).toBe(false));
  await refresh();
  expect(editors.readUpTo('k1', 'c1')).toBe(editor);
  expect(editors.readUpTo('k1', 'c2')).toBeUndefined();
});
