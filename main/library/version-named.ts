import type { Article, ArticleVersion } from '../../shared/article.ts';
import { FailureError } from '../../shared/failure.ts';
import { outdatedTab } from '../../shared/outdated-tab.ts';

/**
 * The version that is spoken of. Pages of older builds name none: where there is but one they can mean no other, and what
 * they say is not lost.
 *
 * @throws FailureError `versionMissing`, `argumentInvalid`
 */
export function versionNamed({ versions }: Article, id: string): ArticleVersion {
  if (id === '') {
    if (versions.length === 1) return versions[0];
    throw new FailureError(outdatedTab);
  }
  const named = versions.find((version) => version.id === id);
  if (!named) throw new FailureError({ reason: 'versionMissing', version: id });
  return named;
}
