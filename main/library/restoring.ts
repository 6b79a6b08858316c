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
  { name, duplicates }: RestoreOptions,
): Promise<Project> {
  const found = readProject(value, name, writer, now);
  const { id, title } = found.article;
  if (isArticleId(id) && !(await exists(articleFolder(layout.articles, id)))) return found;
  if (duplicates === 'ask')
    throw new FailureError({
      reason: 'articleDuplicate',
      name,
      article: id,
      title,
      same: 'source',
    });
  return renamed(found, await freshId(layout));
}
