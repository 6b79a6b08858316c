/**
 * What a durable edit and a list cost, beside a log that is appended to and read, and what kills leave behind:
 * `npm run bench:library`; with `--readme` the table goes into the README.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeEdits } from './library/edits.ts';
import { fillArticles, marksEach, writeLog } from './library/filling.ts';
import { countStrays, kills } from './library/kills.ts';
import { timeListing } from './library/listing.ts';
import { machine, table, writeIntoReadme } from './tables.ts';

const [many, few] = [2000, 20];
const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));

async function bench(): Promise<string> {
  const [large, small, killed] = ['large', 'small', 'killed'].map((name) => join(folder, name));
  if (!large || !small || !killed) throw new Error('no folder');
  await mkdir(killed);
  await writeLog(join(large, 'library'), await fillArticles(join(large, 'library'), many));
  await fillArticles(join(small, 'library'), few);
  const listing = await timeListing(large, many);
  const { edit, append } = await timeEdits([large, small]);
  const [atMany = 0, atFew = 0] = edit;
  const strays = await countStrays(killed);
  const marks = (articles: number) => (articles * marksEach).toLocaleString('en');
  const rows = [
    row(`one durable edit among ${marks(many)} marks / append and fsync`, atMany, append, 12),
    row(`the same / among ${marks(few)} marks`, atMany, atFew, 1.2),
    row(
      `list of ${many} articles in a new process / reading the log`,
      listing.cached,
      listing.log,
      0.25,
    ),
    row('the same without its cache', listing.uncached, listing.log),
    [`stray files after ${kills} kills`, verdict(String(strays), strays > 0), '0', ''],
  ];
  return [`Medians. ${machine()}.`, '', table(['', 'ratio', 'at most', 'milliseconds'], rows)].join(
    '\n',
  );
}

function row(name: string, own: number, other: number, bar?: number): string[] {
  const ratio = own / other;
  const ms = `${own.toFixed(2)} / ${other.toFixed(2)}`;
  return [name, verdict(ratio.toFixed(2), bar !== undefined && ratio > bar), String(bar ?? ''), ms];
}

const verdict = (text: string, over: boolean): string => (over ? `**${text}**` : text);

try {
  const text = await bench();
  console.log(text);
  if (process.argv.includes('--readme')) writeIntoReadme('library', text);
} catch (error) {
  console.error(`The benchmark cannot run: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
