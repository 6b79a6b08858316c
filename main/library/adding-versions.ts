import type { Annotation } from '../../shared/annotation.ts';
import {
  type Article,
  type ArticleMetadata,
  type ArticleVersion,
  currentSource,
  type ImportedArticle,
  type SourceSelection,
  type TextRange,
} from '../../shared/article.ts';
import { targetOf, wholeSentences } from './target.ts';

/** Where a mark of an earlier version stands in the new one. */
export interface Placement {
  readonly mark: Annotation;
  /** In the text of the new version. */
  readonly range: TextRange;
}

export interface VersionAddition {
  readonly imported: ImportedArticle;
  readonly metadata: ArticleMetadata;
  /** Only when the version was read from another source than the one before. */
  readonly bytes?: Uint8Array;
  readonly selection?: SourceSelection;
  /** Given all marks of the article that are not deleted; those it does not place stay with their version. */
  place(marks: readonly Annotation[], version: ArticleVersion): readonly Placement[];
}

/** The article with one version more. Metadata that the addition does not have is gone. */
export function withVersion(article: Article, addition: VersionAddition, now: string): Article {
  const { imported, metadata, selection } = addition;
  const { text, blocks, sentences, source } = imported;
  const fresh = source.sha256 !== currentSource(article).sha256;
  const version: ArticleVersion = {
    id: `v${article.versions.length + 1}`,
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

export function movedRecords(
  placements: readonly Placement[],
  version: ArticleVersion,
  writer: string,
): Annotation[] {
  const sentenceAt = wholeSentences(version);
  const now = new Date().toISOString();
  return placements.map(({ mark, range }) => ({
    ...mark,
    revision: mark.revision + 1,
    modified: now,
    writer,
    target: targetOf(mark.target.source, version, range, sentenceAt),
  }));
}
