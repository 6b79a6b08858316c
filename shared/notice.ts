import { type Failure, failureSentence, plainName } from './failure.ts';

/** Something the user should know although the operation succeeded. */
export type LibraryNotice =
  /** `own`: a file that this writer writes, and so keeps aside; others' are left alone. */
  | {
      readonly reason: 'damaged';
      readonly path: string;
      readonly recovered: boolean;
      readonly own: boolean;
    }
  | { readonly reason: 'articleLeftOut'; readonly path: string; readonly failure: Failure };

/** One or two sentences, on one line. */
export function noticeSentence(notice: LibraryNotice): string {
  if (notice.reason === 'articleLeftOut')
    return `One article is left out: ${failureSentence(notice.failure)}`;
  const what = notice.recovered
    ? 'its last good backup is used instead'
    : 'it has no backup that can be read';
  const kept = notice.own ? 'The damaged file is kept beside it.' : 'It was left as it is.';
  return `“${plainName(notice.path)}” is damaged; ${what}. ${kept}`;
}
