import { deepStrictEqual } from 'node:assert';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from './engines/engine.ts';
import { type Writer, writer } from './writers.ts';

const text = `River talks

Water is low. Prices rise. The bridge is closed. Nobody knows why.

The mayor hopes for rain. Forty farms are dry. The last flood was in 2013.`;

/**
 * Two write at the same time, with the link and without it, and in the end both see the same and nothing is lost. Gives how
 * many revisions there were to lose.
 */
export async function play(engine: Engine, folder: string): Promise<number> {
  const ana = writer('Ana', engine.folders[0], folder);
  const bo = writer('Bo', engine.folders[1], folder);
  const source = join(folder, 'river.txt');
  await writeFile(source, text);
  const { id } = await ana.assay('add', source);
  const mark = (who: Writer, sentence: number, label: string, note = '') =>
    who.assay('mark', id, '--sentence', String(sentence), '--as', label, '--note', note);
  await mark(ana, 1, 'fact');
  await engine.settle();

  // Linked: each does their own.
  await Promise.all([mark(ana, 2, 'claim'), mark(bo, 3, 'fact')]);
  await ana.assay('ready', id, '--sentence', '1');
  await engine.settle();

  // Apart, and about the same sentences.
  await engine.cut();
  await Promise.all([
    (async () => {
      await mark(ana, 1, 'fact', 'two gauges');
      await mark(ana, 2, 'claim', 'ask the ministry');
      await mark(ana, 4, 'opinion');
      await ana.assay('unmark', id, '--sentence', '3');
      await ana.assay('comment', id, 'Which bridge?', '--sentence', '3');
    })(),
    (async () => {
      await bo.assay('return', id, '--sentence', '1', '--reason', 'which gauge?');
      await mark(bo, 2, 'fact');
      await mark(bo, 3, 'fact', 'signs are up');
      await mark(bo, 4, 'fact');
      await bo.assay('comment', id, 'Forty?', '--sentence', '6');
    })(),
  ]);
  const written = [...(await logOf(ana, id)), ...(await logOf(bo, id))];
  await engine.restore();
  await engine.settle();

  await bo.assay('approve', id, '--sentence', '1');
  await ana.assay('return', id, '--sentence', '2', '--reason', 'one source only');
  await engine.settle();

  const [here, there] = [await viewOf(ana, id), await viewOf(bo, id)];
  deepStrictEqual(here, there);
  const kept = new Set(here.log);
  const lost = [...new Set(written)].filter((key) => !kept.has(key));
  deepStrictEqual(lost, []);
  if (!here.marks.some(({ state }: { state: string }) => state === 'approved'))
    throw new Error('the approval after the restored link is not there');
  return kept.size;
}

async function viewOf(who: Writer, id: string) {
  const { annotations } = await who.assay('show', id);
  const { state, open, marks, threads } = await who.assay('review', id);
  const { articles } = await who.assay('list');
  return { annotations, state, open, marks, threads, articles, log: await logOf(who, id) };
}

async function logOf(who: Writer, id: string): Promise<string[]> {
  const { entries } = await who.assay('log', id);
  return entries.map(({ record }: { record: Record<string, unknown> }) =>
    [record.type, record.id, record.revision, record.modified, record.writer].join(' '),
  );
}
