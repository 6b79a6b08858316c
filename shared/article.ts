/**
 * Offsets everywhere in Assay count UTF-16 code units of one version's `text`; `end` is exclusive.
 * Formats that count code points get them converted where they are written.
 */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export const blockKinds = [
  'heading',
  'paragraph',
  'quote',
  'post',
  'listItem',
  'caption',
  'tableCell',
  'footnote',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** Where something stands in a table; rows and columns are counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** How many rows and columns it reaches over, where it is more than one. */
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  /** It names a column or a row. */
  readonly header?: true;
}

export interface TableCell extends CellPlace {
  /** Counted over the article, from 0. */
  readonly table: number;
}

/** More columns than this are no table: what is drawn and written for gaps has to end somewhere. */
export const mostColumns = 1_000;

/** A stretch of the text with one role. Blocks are in order, never overlap, and white space may lie between them. */
export interface Block extends TextRange {
  readonly kind: BlockKind;
  /** Heading level 1-6; only on headings. */
  readonly level?: number;
  /** Who wrote an embedded post, is quoted by a quote block, or speaks a paragraph of a transcript. */
  readonly author?: string;
  /** Without the leading `@`. */
  readonly handle?: string;
  /** As written in the source: a post says "April 16, 2025", and a guess at a time zone would be ours. */
  readonly date?: string;
  /** Where an embedded post or quote came from. Data only: never loaded, opened only on request. */
  readonly uri?: string;
  /** The page of a paged source the block begins on, counted from 1. */
  readonly page?: number;
  /** When in a recording it is said: seconds from the beginning. */
  readonly time?: number;
  /** A pull quote: the body says the same words, and there they are checked. */
  readonly repeats?: true;
  /**
   * Which cell of which table it stands in, as far as the source tells. The blocks of a table are next to each other, row by
   * row; those of a cell with several paragraphs all say the same.
   */
  readonly cell?: TableCell;
}

/** Computed once, at import, and stored with the version, so that a better segmenter never moves an old mark. */
export interface Sentence extends TextRange {
  /** Unique in its version and stable for ever. */
  readonly id: string;
}

/** One immutable reading of an article. Every sentence lies inside exactly one block. */
export interface ArticleVersion {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** Where this version was read from, when that is not the article's first source. */
  readonly source?: ArticleSource;
  /** Which blocks of its source somebody chose for it; absent while the importer's own choice stands. */
  readonly selection?: SourceSelection;
}

export interface SourceSelection {
  /** Tells whether the source is still read into the same blocks. */
  readonly digest: string;
  readonly kept: readonly boolean[];
}

/** The bytes an article was read from, kept beside it untouched. */
export interface ArticleSource {
  /** File name as the user knew it, or "Pasted text". */
  readonly name: string;
  readonly mediaType: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly byteLength: number;
  /** Character encoding the bytes were decoded with (WHATWG name). */
  readonly encoding: string;
}

/** What a page or file says about itself; all as written there. */
export interface ArticleMetadata {
  readonly title: string;
  readonly byline?: string;
  readonly siteName?: string;
  readonly published?: string;
  readonly updated?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly uri?: string;
}

export interface Article extends ArticleMetadata {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly added: string;
  readonly source: ArticleSource;
  /** Oldest first; never empty. */
  readonly versions: readonly [ArticleVersion, ...ArticleVersion[]];
}

export function currentVersion(article: Article): ArticleVersion {
  return article.versions.at(-1) ?? article.versions[0];
}

/** The source of the current version: the last one that was read. */
export function currentSource({ source, versions }: Article): ArticleSource {
  return versions.findLast((version) => version.source)?.source ?? source;
}

export function textOf(version: { readonly text: string }, range: TextRange): string {
  return version.text.slice(range.start, range.end);
}

/** What an importer makes of bytes; the library gives it an id and a first version. */
export interface ImportedArticle {
  readonly metadata: ArticleMetadata;
  readonly source: ArticleSource;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}
