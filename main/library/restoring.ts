import { FailureError } from '../../shared/failure.ts';
import { freshId, isTaken } from './adding.ts';
import { isArticleId, type Layout } from './layout.ts';
import { type Project, readProject, renamed } from './project.ts';
import type { Writer } from './writer.ts';

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
  writer: Writer,
  value: unknown,
  { name, duplicates }: RestoreOptions,
): Promise<Project> {
  const found = readProject(value, name, writer.id, new Date().toISOString());
  const { id, title } = found.article;
  if (isArticleId(id) && !(await isTaken(layout, id))) return found;
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
