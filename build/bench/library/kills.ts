import { join } from 'node:path';
import { openLibrary } from '../../../main/library/open-library.ts';
import { filesBelow, markUntilKilled } from '../../../main/library/testing/killing.ts';
import { writeArticle } from '../prose.ts';

export const kills = 100;

/** How many files are in the library that do not belong there, after that many kills and one mark more. */
export async function countStrays(folder: string): Promise<number> {
  const library = join(folder, 'library');
  const options = {
    path: library,
    configDirectory: join(folder, 'config-one'),
    program: 'test',
  };
  const first = await openLibrary(options);
  const article = writeArticle(20);
  const { id } = await first.add(article, Buffer.from(article.text));
  const [sentence] = article.sentences;
  const range = { start: 0, end: sentence?.end ?? 1 };
  const mark = { id: 'own', range, judgement: { label: 'fact' as const } };
  await first.change(id, [mark]);
  await first.change(id, [mark]);
  await first.close();
  const before = new Set(await filesBelow(library));
  for (let kill = 0; kill < kills; kill += 1) await markUntilKilled(folder, id, 1 + (kill % 5));
  const last = await openLibrary(options);
  await last.change(id, [mark]);
  await last.close();
  return (await filesBelow(library)).filter((file) => !before.has(file)).length;
}
