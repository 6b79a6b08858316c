/** The built preload, loaded against a fake Electron. */
import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { operationNames } from '../shared/api.ts';
import * as electron from './testing/fake-electron.ts';

const { log } = electron;

test('the preload shows the page one function an operation, and nothing of Electron', async () => {
  const code = await readFile(new URL('../dist/electron/preload.cjs', import.meta.url), 'utf8');
  const required: string[] = [];
  runInNewContext(code, {
    require: (name: string) => {
      required.push(name);
      return electron;
    },
    exports: {},
    module: { exports: {} },
  });
  expect(required).toEqual(['electron']);
  expect(Object.keys(log.exposed ?? {}).sort()).toEqual([...operationNames, 'onCommand'].sort());
  const exposed = log.exposed as Record<string, (input: unknown) => unknown>;
  await exposed.listArticles?.({});
  expect(log.invoked).toEqual([['assay', 'listArticles', {}]]);
  const heard = vi.fn();
  const stop = exposed.onCommand?.(heard) as () => void;
  electron.ipcRendererEvents.emit('command', {}, 'undo');
  electron.ipcRendererEvents.emit('command', {}, 'format-disk');
  stop();
  electron.ipcRendererEvents.emit('command', {}, 'redo');
  expect(heard.mock.calls).toEqual([['undo']]);
});
