import { type Article, type ArticleVersion, currentVersion } from '../../shared/article.ts';
import { type Boundaries, type BoundaryRecord, withBoundaries } from '../../shared/boundary.ts';
import { type MergedRecords, merge } from './records.ts';

export function withRecords(
  records: MergedRecords,
  boundaries: readonly BoundaryRecord[],
): MergedRecords {
  const merged = new Map(records.boundaries);
  merge(merged, boundaries);
  return { ...records, boundaries: merged };
}

/** The decisions about a version that stand, in the order of the text: however files are read, everybody has the same. */
export function boundariesOf({ boundaries }: MergedRecords, version: string): Boundaries {
  const standing = [...boundaries.values()].filter(
    (record) => record.version === version && !record.deleted,
  );
  standing.sort((a, b) => a.offset - b.offset);
  return new Map(standing.map(({ offset, begins }) => [offset, begins]));
}

/** The article with the sentences of its current version as people split and joined them. */
export function asSplit(article: Article, records: MergedRecords): Article {
  const version = currentVersion(article);
  const split = versionAsSplit(version, records);
  if (split === version) return article;
  const [first, ...later] = [...article.versions.slice(0, -1), split];
  return first ? { ...article, versions: [first, ...later] } : article;
}

/** The version itself where nobody did. */
export function versionAsSplit(version: ArticleVersion, records: MergedRecords): ArticleVersion {
  const boundaries = boundariesOf(records, version.id);
  if (boundaries.size === 0) return version;
  return { ...version, sentences: withBoundaries(version, boundaries) };
}
