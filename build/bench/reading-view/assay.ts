import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openLibrary } from '../../../main/library/open-library.ts';
import type { Judgement } from '../../../shared/annotation.ts';
import type { ImportedArticle } from '../../../shared/article.ts';

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

export interface MarkedArticle {
  readonly article: ImportedArticle;
  readonly marks: ReadonlyMap<string, Judgement>;
}

/** A library of these articles in the folder; gives their ids. */
export async function fillLibrary(
  folder: string,
  articles: readonly MarkedArticle[],
): Promise<string[]> {
  const library = await openLibrary({
    path: join(folder, 'library'),
    configDirectory: join(folder, 'config'),
    program: 'cli',
  });
  const ids: string[] = [];
  for (const { article, marks } of articles) {
    const { id } = await library.add(article, Buffer.from(article.text));
    await library.change(
      id,
      article.sentences.flatMap(({ id: sentence, start, end }) => {
        const judgement = marks.get(sentence);
        return judgement ? [{ id: `m-${sentence}`, range: { start, end }, judgement }] : [];
      }),
    );
    ids.push(id);
  }
  await library.close();
  return ids;
}

/** The built app as a user starts it. */
export async function serveAssay(folder: string) {
  if (!existsSync(cli)) throw new Error('Assay is not built: run `npm run build` first.');
  const child = spawn(process.execPath, [cli, 'serve', '--no-open'], {
    env: {
      ...process.env,
      ASSAY_CONFIG: join(folder, 'config'),
      ASSAY_LIBRARY: join(folder, 'library'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { value: url, done } = await lines.next();
  if (done) throw new Error('Assay ended before it printed its address.');
  return {
    addressOf: (id: string) => `${url}&article=${id}`,
    /** Where it was read last, so that every visit begins at the beginning. */
    async forgetPlaces() {
      for (const file of ['places.json', 'places.json.bak'])
        await rm(join(folder, 'config', file), { force: true });
    },
    close: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
