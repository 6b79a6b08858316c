import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newArticle } from '../../../main/library/adding.ts';
import {
  articleFile,
  articleFolder,
  layoutOf,
  marksFile,
  marksFolder,
  sourceFile,
} from '../../../main/library/layout.ts';
import type { StoredMarks } from '../../../main/library/schemas.ts';
import { type Annotation, bodiesOf } from '../../../shared/annotation.ts';
import { type Article, currentVersion } from '../../../shared/article.ts';
import { selectRange } from '../../../shared/selector.ts';
import { everyThird, writeArticle } from '../prose.ts';

export const marksEach = 50;

/** A library that somebody else filled: written as it lies on disk, without waiting for the disk. Gives all records. */
export async function fillArticles(root: string, count: number): Promise<Annotation[]> {
  const layout = layoutOf(root);
  await mkdir(layout.articles, { recursive: true });
  await writeFile(layout.settings, JSON.stringify({ schema: 1 }));
  const all: Annotation[] = [];
  for (let number = 1; number <= count; number += 1) {
    const imported = writeArticle(3 * marksEach, number);
    const added = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
    const article = newArticle(idOf(number), imported, added);
    const folder = articleFolder(layout.articles, article.id);
    const records = recordsFor(article, [...everyThird(imported)].slice(0, marksEach), added);
    const marks: StoredMarks = { schema: 1, records };
    await mkdir(marksFolder(folder), { recursive: true });
    await Promise.all([
      writeFile(articleFile(folder), JSON.stringify(article)),
      writeFile(sourceFile(folder, article.source), imported.text),
      writeFile(marksFile(folder, 'bo-11111111-browser'), JSON.stringify(marks)),
    ]);
    all.push(...records);
  }
  return all;
}

export const idOf = (number: number): string => `bench${String(number).padStart(5, '0')}`;

function recordsFor(
  article: Article,
  judgements: readonly (readonly [string, Parameters<typeof bodiesOf>[0]])[],
  now: string,
): Annotation[] {
  const { id: version, text, sentences } = currentVersion(article);
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  return judgements.flatMap(([sentence, judgement]) => {
    const range = byId.get(sentence);
    if (!range) return [];
    return {
      id: `${article.id}-${sentence}`,
      type: 'Annotation',
      motivation: 'classifying',
      revision: 1,
      created: now,
      modified: now,
      writer: 'bo-11111111-browser',
      creator: { name: 'Bo' },
      target: { source: article.id, version, sentence, selector: selectRange(text, range) },
      body: bodiesOf(judgement),
    };
  });
}

export const logOf = (root: string): string => join(root, '..', 'log.jsonl');

/** What the records would be as a log that is only ever appended to. */
export async function writeLog(root: string, records: readonly Annotation[]): Promise<void> {
  await writeFile(logOf(root), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
}
