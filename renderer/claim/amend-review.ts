import type { ClaimReview } from '../../shared/claim-review.ts';
import { amendMark } from '../article/judging.ts';
import { activeMark } from '../article/subject.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { pruned } from './pruned.ts';

/** Changes members of the active mark's review; one that is undefined goes, and a review with none goes whole. */
export function amendReview(
  editor: ArticleEditor,
  change: Partial<ClaimReview>,
  name: string,
): void {
  const review = activeMark(editor)?.judgement.claimReview;
  amendMark(editor, { claimReview: pruned({ ...review, ...change }) }, name);
}
