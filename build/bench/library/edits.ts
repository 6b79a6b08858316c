import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { openLibrary } from '../../../main/library/open-library.ts';
import { labels } from '../../../shared/annotation.ts';
import { median } from '../statistics.ts';
import { idOf } from './filling.ts';

const edits = 200;
const warmUp = 20;

export interface EditTimes {
  /** Milliseconds for one edit, by library. */
  readonly edit: readonly number[];
  readonly append: number;
}

/** One durable edit of each library and one durable append of the same record, in turns. */
export async function timeEdits(folders: readonly string[]): Promise<EditTimes> {
  const libraries = await Promise.all(
    folders.map((folder) =>
      openLibrary({
        path: join(folder, 'library'),
        configDirectory: join(folder, 'config'),
        program: 'cli',
      }),
    ),
  );
  for (const library of libraries) await library.list();
  const log = await open(join(folders[0] ?? '', 'library', 'articles', 'log.jsonl'), 'a');
  const times: number[][] = libraries.map(() => []);
  const appends: number[] = [];
  try {
    for (let turn = 0; turn < edits + warmUp; turn += 1) {
      const label = labels[turn % labels.length] ?? 'claim';
      let line = '';
      for (const [at, library] of libraries.entries()) {
        // Five articles in turn, and ten places of each: marks that are there already, and others'.
        const start = 10 * (turn % 10);
        const range = { start, end: start + 10 };
        const from = performance.now();
        const records = await library.change(idOf(1 + (turn % 5)), [
          { id: `edit-${start}`, range, judgement: { label } },
        ]);
        times[at]?.push(performance.now() - from);
        line = `${JSON.stringify(records[0])}\n`;
      }
      const from = performance.now();
      await log.appendFile(line);
      await log.sync();
      appends.push(performance.now() - from);
    }
  } finally {
    await log.close();
    for (const library of libraries) await library.close();
  }
  return {
    edit: times.map((all) => median(all.slice(warmUp))),
    append: median(appends.slice(warmUp)),
  };
}
