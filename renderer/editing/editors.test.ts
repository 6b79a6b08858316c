import { expect, test, vi } from 'vitest';
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

test('an answer that was asked for before a mark was made does not take it away', async () => {
  vi.stubGlobal('addEventListener', () => {});
  const answers: ((opened: OpenArticle) => void)[] = [];
  const api = {
    openArticle: () => new Promise<OpenArticle>((answer) => void answers.push(answer)),
    changeAnnotations: async () => [],
  } as unknown as Api;
  const editors = createEditors(api);
  const opening = editors.open('k1');
  answers[0]?.(opened);
  const editor = await opening;
  const asked = editors.open('k1');
  editor.judge([{ range, judgement: { label: 'fact' } }], 'mark as fact');
  await vi.waitFor(() => expect(editor.pending).toBe(false));
  answers[1]?.(opened);
  await asked;
  expect(editor.counts.fact).toBe(1);
  vi.unstubAllGlobals();
});
