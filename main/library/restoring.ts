import { FailureError } from '../../shared/failure.ts';
import { exists, freshId } from './adding.ts';
import type { Hand } from './hand.ts';
import { articleFolder, isArticleId, type Layout } from './layout.ts';
import { type Project, readProject, renamed } from './project.ts';

export interface RestoreOptions {
  /** Of the file, for the sentence that says it is damaged. */
  readonly name: string;
  readonly duplicates: 'ask' | 'keep';
}

interface Bin {
  /** Whether the article that has this id is in the bin. */
  isBinned(id: string): Promise<boolean>;
}

/**
 * A project under an id that is free. Its records stay what they were, whoever wrote them; only the file they are kept in is
 * this writer's.
 *
 * @throws FailureError `inputDamaged`, `libraryTooNew`, `articleDuplicate`
 */
export async function projectToAdd(
  layout: Layout,
  { writer, now }: Hand,
  value: unknown,
  { name, duplicates, isBinned }: RestoreOptions & Bin,
): Promise<Project> {
  const found = readProject(value, name, writer, now);
  const { id, title } = found.article;
  if (isArticleId(id) && !(await exists(articleFolder(layout.articles, id)))) return found;
  // What is in the bin is nothing that one could be asked about: it stays there, and this is another article.
  if (duplicates === 'ask' && !(isArticleId(id) && (await isBinned(id))))
    throw new FailureError({
      reason: 'articleDuplicate',
      name,
      article: id,
      title,
      same: 'source',
    });
  return renamed(found, await freshId(layout));
}
