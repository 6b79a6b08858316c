import { beforeEach, expect, test, vi } from 'vitest';
import type { Api, OpenArticle } from '../../shared/api.ts';
import { createEditors } from './editors.ts';

const range = { start: 0, end: 5 };
const opened: OpenArticle = {
  article: {
    id: 'k1',
    title: 'Rise',
    added: '2026-01-01T00:00:00.000Z',
    source: { name: 'a', mediaType: 'text/plain', sha256: '', byteLength: 1, encoding: 'utf-8' },
    versions: [
      {
        id: 'v1',
        created: '2026-01-01T00:00:00.000Z',
        text: 'Rise.',
        blocks: [{ kind: 'paragraph', ...range }],
        sentences: [{ id: 's0', ...range }],
      },
    ],
  },
  annotations: [],
  unplaced: [],
};

/** Answers come when the test says so. */
async function openAtLeisure() {
  const answers: ((opened: OpenArticle) => void)[] = [];
  const api = {
    openArticle: () => new Promise<OpenArticle>((answer) => void answers.push(answer)),
    changeAnnotations: async () => [],
    readPlace: async () => null,
  } as unknown as Api;
  const editors = createEditors(api);
  const opening = editors.open('k1');
  answers[0]?.(opened);
  const editor = await opening;
  return { editors, editor, answer: () => answers[1]?.(opened) };
}

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => {});
  return () => vi.unstubAllGlobals();
});

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
  expect(await asked).toEqual({ editor, leftOut: 'unsaved' });
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
