import {
  type Article,
  type ArticleVersion,
  currentVersion,
  type TextRange,
} from '../../shared/article.ts';
import { type Comment, mentionsIn } from '../../shared/comment.ts';
import { FailureError } from '../../shared/failure.ts';
import { samePerson } from '../../shared/person.ts';
import type { CommentChange } from '../../shared/review-operations.ts';
import { numberAfter } from '../../shared/revision.ts';
import { type Place, standingIn } from './adding-versions.ts';
import { versionAsSplit } from './boundaries.ts';
import type { Hand } from './hand.ts';
import type { MergedRecords } from './records.ts';
import { targetOf, wholeSentences } from './target.ts';
import { versionNamed } from './version-named.ts';

/**
 * All or an error and none.
 *
 * @throws FailureError `commentNotYours`, `threadUnknown`, `markUnknown`, `versionMissing`, `rangeInvalid`
 */
export function commentsFor(
  changes: readonly CommentChange[],
  article: Article,
  records: MergedRecords,
  hand: Hand,
  place: Place = () => [],
): Comment[] {
  const { writer, person, now } = hand;
  const people = peopleIn(records);
  const made = new Map<string, Comment>();
  const known = (id: string) => made.get(id) ?? records.comments.get(id);
  for (const { id, thread = id, mark, range, text, resolved } of changes) {
    const before = known(id);
    if (before && !samePerson(before.creator, person))
      throw new FailureError({ reason: 'commentNotYours', name: before.creator.name });
    if (text === null) {
      if (before)
        made.set(id, {
          ...before,
          revision: numberAfter(before.revision),
          modified: now,
          writer,
          deleted: true,
        });
      continue;
    }
    if (!before && thread !== id && !known(thread))
      throw new FailureError({ reason: 'threadUnknown', thread });
    const mentions = mentionsIn(text, people);
    const kept = before
      ? unsaid(before)
      : {
          ...beginning(id, thread, { mark, range }, { article, records, place }),
          creator: person,
          created: now,
          turn: nextTurn(thread, [...records.comments.values(), ...made.values()]),
        };
    made.set(id, {
      ...kept,
      id,
      type: 'Comment',
      revision: numberAfter(before?.revision ?? 0),
      modified: now,
      writer,
      text,
      ...(mentions.length > 0 ? { mentions } : {}),
      ...(resolved === undefined ? {} : { resolved }),
    });
  }
  return [...made.values()];
}

function unsaid({ deleted: _deleted, mentions: _mentions, ...kept }: Comment) {
  return kept;
}

/** What the thread is about, said by its first comment alone. */
function beginning(
  id: string,
  thread: string,
  { mark, range }: Pick<CommentChange, 'mark' | 'range'>,
  { article, records, place }: { article: Article; records: MergedRecords; place: Place },
): Pick<Comment, 'thread' | 'mark' | 'target'> {
  if (thread !== id) return { thread };
  if (mark !== undefined) {
    if (!records.marks.has(mark)) throw new FailureError({ reason: 'markUnknown', mark });
    return { thread, mark };
  }
  if (!range) throw new FailureError({ reason: 'threadUnknown', thread });
  const current = currentVersion(article);
  const version = versionNamed(article, range.version);
  const targetIn = (one: ArticleVersion, words: TextRange) => {
    const split = versionAsSplit(one, records);
    return targetOf(article.id, split, words, wholeSentences(split));
  };
  const target = targetIn(version, range);
  if (version === current) return { thread, target };
  const [placed] = standingIn(current, article, records, place)([{ target }]);
  return { thread, target: placed ? targetIn(current, placed.range) : target };
}

function nextTurn(thread: string, comments: readonly Comment[]): number {
  const turns = comments.filter((comment) => comment.thread === thread).map(({ turn }) => turn);
  return numberAfter(Math.max(0, ...turns));
}

/** Everybody who has a hand in the article. */
export function peopleIn({ marks, decisions, comments, readings }: MergedRecords): string[] {
  const names = new Set<string>();
  for (const { creator, modifiedBy } of marks.values()) {
    names.add(creator.name);
    if (modifiedBy) names.add(modifiedBy.name);
  }
  for (const records of [decisions, comments, readings])
    for (const { creator } of records.values()) names.add(creator.name);
  return [...names].sort();
}
