import { open, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isNoFolder, syncFolder } from './durable-write.ts';
import { isHistoryFile, marksFolder } from './layout.ts';
import { makeFolders } from './make-folders.ts';
import { anyRecord } from './record-schemas.ts';
import type { AnyRecord } from './records.ts';

/**
 * What a writer's records were before they were changed, one to a line, only ever added to: an edit costs a line, however
 * long the history. A line that a crash or a synchronisation left unfinished is no record, and ends with the next one.
 */
export async function appendHistory(path: string, records: readonly AnyRecord[]): Promise<void> {
  if (records.length === 0) return;
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  await makeFolders(dirname(path));
  const file = await open(path, 'a+');
  try {
    const { size } = await file.stat();
    const whole = size === 0 || (await endsLine(file, size));
    const bytes = Buffer.from(whole ? lines : `\n${lines}`);
    await file.appendFile(bytes);
    await file.sync();
    const written = (await file.stat()).size - size;
    if (written !== bytes.length)
      throw new Error(`only ${written} of ${bytes.length} bytes were written`);
    if (size === 0) await syncFolder(dirname(path));
  } finally {
    await file.close();
  }
}

async function endsLine(file: Awaited<ReturnType<typeof open>>, size: number): Promise<boolean> {
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] === 10;
}

/** The histories of all writers of an article, conflict copies and git's markers included; what is no record is passed over. */
export async function readHistories(folder: string): Promise<AnyRecord[]> {
  const names = await readdir(marksFolder(folder)).catch((error: unknown) => {
    if (isNoFolder(error)) return [];
    throw error;
  });
  const found: AnyRecord[] = [];
  for (const name of names.filter(isHistoryFile).sort()) {
    const text = await readFile(join(marksFolder(folder), name), 'utf8').catch(() => '');
    found.push(...historyIn(text));
  }
  return found;
}

export function historyIn(text: string): AnyRecord[] {
  return text.split('\n').flatMap((line): AnyRecord[] => {
    if (!line.startsWith('{')) return [];
    try {
      const checked = anyRecord.safeParse(JSON.parse(line));
      return checked.success ? [checked.data as AnyRecord] : [];
    } catch {
      return [];
    }
  });
}
