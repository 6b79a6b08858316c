import { createHash } from 'node:crypto';
import { type Annotation, type RecordHeader, rangeOf } from '../../shared/annotation.ts';
import {
  type Article,
  type ArticleMetadata,
  type ArticleVersion,
  currentSource,
  currentVersion,
  type ImportedArticle,
  type SourceSelection,
  type TextRange,
} from '../../shared/article.ts';
import type { Comment } from '../../shared/comment.ts';
import { judgedRevision } from '../../shared/decision.ts';
import { numberAfter } from '../../shared/revision.ts';
import { versionNumber } from './article-copies.ts';
import { versionAsSplit } from './boundaries.ts';
import type { Hand } from './hand.ts';
import { alive, type MergedRecords } from './records.ts';
import { targetOf, wholeSentences } from './target.ts';

/** Where what is about words of an earlier version stands in the new one. */
export interface Placement<R> {
  readonly record: R;
  /** In the text of the new version. */
  readonly range: TextRange;
}

export interface VersionAddition {
  readonly imported: ImportedArticle;
  readonly metadata: ArticleMetadata;
  /** Only when the version was read from another source than the one before. */
  readonly bytes?: Uint8Array;
  readonly selection?: SourceSelection;
  readonly place: Place;
}

/** What it does not place stays with its version. */
export type Place = <R extends Pick<Annotation, 'target'>>(
  records: readonly R[],
  version: ArticleVersion,
) => readonly Placement<R>[];

/** The article with one version more. Metadata that the addition does not have is gone. */
export function withVersion(article: Article, addition: VersionAddition, now: string): Article {
  const { imported, metadata, selection } = addition;
  const { text, blocks, sentences, source } = imported;
  const fresh = source.sha256 !== currentSource(article).sha256;
  const version: ArticleVersion = {
    id: versionId(article, imported),
    created: now,
    text,
    blocks,
    sentences,
    ...(fresh ? { source } : {}),
    ...(selection ? { selection } : {}),
  };
  const { id, added, source: first, versions } = article;
  return { ...metadata, id, added, source: first, versions: [...versions, version] };
}

/**
 * Two devices may add a version to the same one while they cannot see each other: the content is in the name, so that two
 * texts have two, and the same text has one.
 */
function versionId({ versions }: Article, { text, sentences }: ImportedArticle): string {
  const number = 1 + Math.max(...versions.map(versionNumber));
  const content = createHash('sha256')
    .update(JSON.stringify([text, sentences]))
    .digest('hex');
  return `v${number}-${content.slice(0, 8)}`;
}

/** Marks and comments in the new version; a mark says what it said. */
export function movedRecords(
  article: Article,
  records: MergedRecords,
  segmented: ArticleVersion,
  place: Place,
  { writer, now }: Hand,
): (Annotation | Comment)[] {
  const version = versionAsSplit(segmented, records);
  const standing = standingIn(segmented, article, records, place);
  const sentenceAt = wholeSentences(version);
  const moved = <R extends RecordHeader & Pick<Annotation, 'target'>>({
    record,
    range,
  }: Placement<R>): R => ({
    ...record,
    revision: numberAfter(record.revision),
    modified: now,
    writer,
    target: targetOf(record.target.source, version, range, sentenceAt),
  });
  return [
    ...standing(alive(records)).map(({ record, range }) => ({
      ...moved({ record, range }),
      unchangedSince: judgedRevision(record),
    })),
    ...standing([...records.comments.values()].filter(isOnWords)).map(moved),
  ];
}

type Standing = <R extends Pick<Annotation, 'target'>>(
  records: readonly R[],
) => readonly Placement<R>[];

/**
 * Asks where records stand in a version as people split it; what is on a sentence that they split or joined there, where that
 * was before. What is on a sentence that somebody has split or joined in the version it is of is on words.
 */
export function standingIn(
  segmented: ArticleVersion,
  { versions }: Pick<Article, 'versions'>,
  records: MergedRecords,
  place: Place,
): Standing {
  const split = versionAsSplit(segmented, records);
  const sentenceIn = new Map(
    versions.map((version) => [version.id, wholeSentences(versionAsSplit(version, records))]),
  );
  const asItStands = <R extends Pick<Annotation, 'target'>>(record: R): R => {
    const { sentence, ...onWords } = record.target;
    const whole = sentenceIn.get(onWords.version)?.(rangeOf(record));
    return sentence === undefined || whole !== undefined ? record : { ...record, target: onWords };
  };
  return (records) => {
    const all = records.map(asItStands);
    const found = place(all, split);
    if (split === segmented) return found;
    const placed = new Set(found.map(({ record }) => record));
    const others = all.filter((record) => !placed.has(record));
    return [...found, ...place(others, segmented)];
  };
}

/** One that is deleted says still what its thread is about. */
function isOnWords(comment: Comment): comment is Comment & Pick<Annotation, 'target'> {
  return comment.target !== undefined;
}

/**
 * Marks as they were changed on an earlier version, where their words stand in the current one. Where they do not, a mark
 * that stands in it already stays there; any other stays with its version.
 */
export function broughtForward(
  changed: readonly Annotation[],
  article: Article,
  records: MergedRecords,
  place: Place,
): Annotation[] {
  const segmented = currentVersion(article);
  const version = versionAsSplit(segmented, records);
  const sentenceAt = wholeSentences(version);
  const standing = standingIn(segmented, article, records, place);
  const placed = new Map(standing(changed).map(({ record, range }) => [record.id, range]));
  return changed.map((mark) => {
    const range = placed.get(mark.id);
    const before = records.marks.get(mark.id)?.target;
    if (range && !mark.deleted)
      return { ...mark, target: targetOf(mark.target.source, version, range, sentenceAt) };
    return before?.version === version.id ? { ...mark, target: before } : mark;
  });
}
