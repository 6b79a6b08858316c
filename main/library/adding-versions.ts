import type { Annotation } from '../../shared/annotation.ts';
import {
  type Article,
  type ArticleMetadata,
  type ArticleVersion,
  currentSource,
  type ImportedArticle,
  type SourceSelection,
} from '../../shared/article.ts';
import { FailureError } from '../../shared/failure.ts';
import { selectRange } from '../../shared/selector.ts';

/** Where a mark of an earlier version stands in the new one. */
export interface Placement {
  readonly mark: Annotation;
  /** Id of a sentence of the new version. */
  readonly sentence: string;
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
  const sentences = new Map(version.sentences.map((sentence) => [sentence.id, sentence]));
  const now = new Date().toISOString();
  return placements.map(({ mark, sentence: id }) => {
    const sentence = sentences.get(id);
    if (!sentence)
      throw new FailureError({ reason: 'sentenceMissing', sentence: id, count: sentences.size });
    return {
      ...mark,
      revision: mark.revision + 1,
      modified: now,
      writer,
      target: {
        ...mark.target,
        version: version.id,
        sentence: id,
        selector: selectRange(version.text, sentence),
      },
    };
  });
}
