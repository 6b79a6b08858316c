import { type Failure, failureSentence, plainName } from './failure.ts';

/** Something the user should know although the operation succeeded. */
export type LibraryNotice =
  /** A file of this writer's own. */
  | { readonly reason: 'damaged'; readonly path: string; readonly recovered: boolean }
  /** Another writer's file, which synchronisation has not brought whole yet. */
  | { readonly reason: 'arriving'; readonly path: string }
  /** A file in which git has left two versions. */
  | { readonly reason: 'united'; readonly path: string }
  | { readonly reason: 'conflictCopy'; readonly path: string }
  | { readonly reason: 'articleLeftOut'; readonly path: string; readonly failure: Failure };

/** One or two sentences, on one line. */
export function noticeSentence(notice: LibraryNotice): string {
  const name = `“${plainName(notice.path)}”`;
  switch (notice.reason) {
    case 'damaged': {
      const what = notice.recovered
        ? 'its last good backup is used instead'
        : 'it has no backup that can be read';
      return `${name} is damaged; ${what}. The damaged file is kept beside it.`;
    }
    case 'arriving':
      return `${name} is not whole: it may still be arriving. It was left as it is, and what was last read of it is used meanwhile.`;
    case 'united':
      return `${name} holds two versions that git could not merge. Both were read as one; nothing of them is lost.`;
    case 'conflictCopy':
      return `${name} is a conflict copy that synchronisation made. What it holds was merged; nothing of it is lost.`;
    case 'articleLeftOut':
      return `One article is left out: ${failureSentence(notice.failure)}`;
  }
}
