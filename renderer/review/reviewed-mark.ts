import { type Annotation, rangeOf } from '../../shared/annotation.ts';
import { type ArticleVersion, currentVersion } from '../../shared/article.ts';
import type { Thread } from '../../shared/comment.ts';
import { judgedRevision } from '../../shared/decision.ts';
import { sentencesTouched } from '../../shared/ledger.ts';
import type { Profile } from '../../shared/person.ts';
import type { Reading } from '../../shared/reading.ts';
import type { MarkReview } from '../../shared/review.ts';
import { factsOf, obstaclesTo, type ReviewObstacle } from '../../shared/review-rules.ts';
import type { RevisionName } from '../../shared/revision.ts';
import type { ArticleContext } from './article-context.ts';

/** A mark with all that whoever decides about it needs. */
export interface ReviewedMark {
  readonly mark: Annotation;
  readonly version: ArticleVersion;
  readonly review: MarkReview;
  readonly revision: RevisionName;
  /** Marks of the same sentence that say something else, by others. */
  readonly rivals: readonly Annotation[];
  /** On the mark, its rivals, or words of its sentence. */
  readonly threads: readonly Thread[];
  /** Why this person cannot approve it. */
  readonly obstacles: readonly ReviewObstacle[];
  /** Who read the article without seeing others, and when. */
  readonly readings: readonly Reading[];
}

/** Undefined when the mark is gone. */
export function reviewedMark(
  { opened, reviewed }: ArticleContext,
  id: string,
  profile: Profile,
): ReviewedMark | undefined {
  const { review: article, threads, rules, readings } = reviewed;
  const mark = opened.annotations.find((annotation) => annotation.id === id);
  const review = article.marks.find((one) => one.mark === id);
  if (!mark || !review) return undefined;
  const version = currentVersion(opened.article);
  const rivals = new Set(
    article.disagreements
      .filter(({ marks }) => marks.includes(id))
      .flatMap(({ marks }) => marks.filter((other) => other !== id)),
  );
  return {
    mark,
    version,
    review,
    revision: judgedRevision(mark),
    rivals: opened.annotations.filter((annotation) => rivals.has(annotation.id)),
    threads: threads.filter(
      (thread) =>
        thread.mark === id ||
        (thread.mark !== undefined && rivals.has(thread.mark)) ||
        (thread.target?.version === version.id && touches(version, thread, mark)),
    ),
    obstacles: obstaclesTo(factsOf(mark), profile, rules),
    readings,
  };
}

function touches(version: ArticleVersion, { target }: Thread, mark: Annotation): boolean {
  if (!target) return false;
  const about = sentencesTouched(version.sentences, rangeOf({ target }));
  const own = sentencesTouched(version.sentences, rangeOf(mark));
  return about.from < own.to && own.from < about.to;
}
