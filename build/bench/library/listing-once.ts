/** Lists a library, or reads a log, in a process that has read nothing yet; prints the milliseconds. */
import { readFile } from 'node:fs/promises';
import { openLibrary } from '../../../main/library/open-library.ts';
import type { Annotation } from '../../../shared/annotation.ts';

const [what = '', path = '', configDirectory = ''] = process.argv.slice(2);
const from = performance.now();
if (what === 'library') {
  const library = await openLibrary({ path, configDirectory, program: 'cli' });
  const { articles } = await library.list();
  report(articles.length);
  await library.close();
} else {
  const records = new Map<string, Annotation>();
  for (const line of (await readFile(path, 'utf8')).split('\n')) {
    if (!line) continue;
    const record = JSON.parse(line) as Annotation;
    records.set(record.id, record);
  }
  report(records.size);
}

function report(count: number): void {
  process.stdout.write(JSON.stringify({ time: performance.now() - from, count }));
}
