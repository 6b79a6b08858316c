/** How long the review queue takes to open in a large library: 2,000 articles with 50 marks each by five writers. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Library, openLibrary } from '../../main/library/open-library.ts';
import { bodiesOf, labels } from '../../shared/annotation.ts';
import { selectRange } from '../../shared/selector.ts';

const [articles, marks, writers] = [2_000, 50, 5];
const sentenceLength = 40;
const text = Array.from({ length: marks }, (_, n) =>
  `Sentence ${n} says something of note.`.padEnd(sentenceLength - 1, '.'),
).join(' ');
const sentences = Array.from({ length: marks }, (_, n) => ({
  id: `s${n}`,
  start: n * sentenceLength,
  end: (n + 1) * sentenceLength - 1,
}));

const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));
try {
  await fill(join(folder, 'library', 'articles'));
  const open = () =>
    openLibrary({
      path: join(folder, 'library'),
      configDirectory: join(folder, 'config'),
      program: 'bench',
    });
  const timed = async (title: string, task: (library: Library) => Promise<unknown>) => {
    const library = await open();
    const began = performance.now();
    await task(library);
    console.log(`${title}: ${Math.round(performance.now() - began)} ms`);
    const again = performance.now();
    await task(library);
    console.log(`${title}, again: ${Math.round(performance.now() - again)} ms`);
    await library.close();
  };
  await timed('The queue for the first time ever', (library) => library.queue({}));
  await timed('The queue in a new process', (library) => library.queue({}));
  await timed('The list in a new process', (library) => library.list());
  await timed('One mark and then the queue', async (library) => {
    const judgement = { label: 'fact' } as const;
    await library.change('aaaa0000', [{ id: 'new', range: { start: 0, end: 9 }, judgement }]);
    return library.queue({ filter: { articles: ['aaaa0000'] } });
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function fill(root: string): Promise<void> {
  for (let n = 0; n < articles; n += 1) {
    const id = `${String.fromCharCode(97 + (n % 26))}aaa${String(n).padStart(4, '0')}`;
    await mkdir(join(root, id, 'marks'), { recursive: true });
    const source = {
      name: 'a.txt',
      mediaType: 'text/plain',
      sha256: String(n),
      byteLength: 1,
      encoding: 'utf-8',
    };
    const created = new Date(n * 60_000).toISOString();
    const version = {
      id: 'v1',
      created,
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      sentences,
    };
    await writeFile(
      join(root, id, 'article.json'),
      JSON.stringify({
        schema: 1,
        id,
        title: `Article ${n}`,
        added: created,
        source,
        versions: [version],
      }),
    );
    for (let writer = 0; writer < writers; writer += 1) {
      const records = sentences
        .filter((_, index) => index % writers === writer)
        .map((sentence, index) => ({
          id: `m${writer}-${index}`,
          type: 'Annotation',
          motivation: 'classifying',
          revision: 1,
          created,
          modified: created,
          writer: `writer-${writer}`,
          creator: { name: `Writer ${writer}` },
          target: {
            source: id,
            version: 'v1',
            sentence: sentence.id,
            selector: selectRange(text, sentence),
          },
          body: bodiesOf({ label: labels[index % 3] ?? 'fact' }),
        }));
      await writeFile(
        join(root, id, 'marks', `writer-${writer}.json`),
        JSON.stringify({ schema: 1, records }),
      );
    }
  }
}
