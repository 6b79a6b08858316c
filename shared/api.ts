import type { Annotation } from './annotation.ts';
import type { AnnotationChange } from './annotation-change.ts';
import type { Article, ArticleMetadata, Block, CellPlace, Sentence, TextRange } from './article.ts';
import type { Capture } from './evidence.ts';
import { exchangeOperations } from './exchange-operations.ts';
import type { ExportedFile } from './export-format.ts';
import type { Failure } from './failure.ts';
import type { LibraryNotice } from './notice.ts';
import { type Operation, operation } from './operation.ts';
import type { Preferences } from './preferences.ts';
import type { Reading } from './reading.ts';
import type { ReadingPlace } from './reading-place.ts';
import { reviewOperations } from './review-operations.ts';
import type { ArticleSummary } from './summary.ts';

export type { AnnotationChange } from './annotation-change.ts';
export type {
  ExportedArticles,
  ImportedMarks,
  MarksInput,
  PublishedCheck,
  UnplacedMark,
} from './exchange-operations.ts';
export type { ExportedFile } from './export-format.ts';
export type { ArticleSummary } from './summary.ts';

/** Bytes of an article as the user has them. `name` decides the kind by its extension; pasted content has a media type instead. */
export interface ArticleInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `text/plain` or `text/html` for pasted content; otherwise left out. */
  readonly mediaType?: 'text/plain' | 'text/html';
  readonly uri?: string;
  /** The character encoding that the server declared. */
  readonly encoding?: string;
}

/** How an article is added. */
export interface AddOptions {
  /** Chosen by the caller; `taskProgress` and `cancelTask` speak of it while the call lasts. */
  readonly task?: string;
  /** `ask` refuses with `articleDuplicate` what the library has already; `keep`, the default, adds it once more. */
  readonly duplicates?: 'ask' | 'keep';
  /** Id of the article that this is a newer version of: it gets the version, and marks move along. */
  readonly versionOf?: string;
}

export interface TaskProgress {
  readonly stage: 'waiting' | 'fetching' | 'reading' | 'storing' | 'writing';
  /**
   * Of `total`: bytes while fetching, pages while reading, articles while writing; no `total` where nobody knows it.
   */
  readonly done: number;
  readonly total?: number;
}

/** A block of the source as it could be read: part of the article, or left out of it and why. */
export type SourceBlock = Omit<Block, 'start' | 'end' | 'cell'> & {
  readonly text: string;
  /** Tables are counted only where it is known which blocks they have. */
  readonly cell?: CellPlace;
  readonly kept: boolean;
  readonly leftOut?: LeftOut;
};

/** `user`: whoever looked at it took it out. The others are the importers' own. */
export type LeftOut =
  | 'outside'
  | 'margin'
  | 'caption'
  | 'teaser'
  | 'notice'
  | 'title'
  | 'end'
  | 'running'
  | 'user';

export interface ArticlePreview {
  readonly metadata: ArticleMetadata;
  readonly blocks: readonly SourceBlock[];
}

/** The members of an article's metadata that a person may correct; an empty one is taken away. */
export interface MetadataChange {
  readonly title: string;
  readonly byline: string;
  readonly published: string;
}

/** Whether a sentence begins at an offset of a version's text; `null` leaves it to the segmenter again. */
export interface BoundaryChange {
  readonly offset: number;
  readonly begins: boolean | null;
}

export interface OpenArticle {
  /** The current version has its sentences as people split and joined them. */
  readonly article: Article;
  /** The merged view of all writers' files, without deleted marks. */
  readonly annotations: readonly Annotation[];
  /** Only once somebody has split or joined sentences: what the segmenter found, and the decisions over it, by offset. */
  readonly split?: {
    readonly sentences: readonly Sentence[];
    readonly boundaries: readonly (readonly [number, boolean])[];
  };
  /** Marks on sentences of an earlier version that the current one does not have. */
  readonly unplaced: readonly Annotation[];
  /** While this person reads it blind: marks of others are left out until `endReading`. */
  readonly reading?: Reading;
  /** Where `changesSince` goes on: it tells of everything that is not in here. */
  readonly cursor?: string;
}

/** The same article, cut, for a first look at it. */
export interface Beginning {
  readonly opened: OpenArticle;
  /** Where it was left; null at its beginning. */
  readonly place: ReadingPlace | null;
}

export interface LibraryListing {
  readonly path: string;
  readonly articles: readonly ArticleSummary[];
  readonly notices: readonly LibraryNotice[];
}

/** A copy that was kept as evidence, and what it calls itself. */
export interface CapturedSource {
  readonly title: string;
  /** Where the page was in the end. */
  readonly uri?: string;
  readonly capture: Capture;
}

export interface ExtractedText {
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/**
 * THE contract. Both hosts, the preload, the renderer's client and the CLI derive what they offer from this list; a new
 * operation is a line here, one in `createApi` and one argument schema. Operations take and give data, never dialogs.
 */
export const operations = {
  listArticles: operation<Record<never, never>, LibraryListing>(),
  addArticle: operation<ArticleInput & AddOptions, ArticleSummary>(),
  /** Fetches a web page or file and adds it. */
  addAddress: operation<{ address: string } & AddOptions, ArticleSummary>(),
  /** Null when no such task is under way. */
  taskProgress: operation<{ task: string }, TaskProgress | null>(),
  /** Ends the task's call with `cancelled`; nothing of it stays. */
  cancelTask: operation<{ task: string }, null>(),
  /** Reads the article's source once more and tells what of it is the article. */
  previewArticle: operation<{ id: string }, ArticlePreview>(),
  /** `kept` has a member for each block of the preview. Marks stay with their sentences. */
  reviseArticle: operation<
    { id: string; metadata: MetadataChange; kept: readonly boolean[] },
    OpenArticle
  >(),
  openArticle: operation<{ id: string }, OpenArticle>(),
  /**
   * What is looked at first, long before the whole of a long article has come: cut after the blocks that a window shows
   * where the article was left, earlier versions empty. Null when that is too far down to be any sooner.
   */
  openBeginning: operation<{ id: string }, Beginning | null>(),
  /** Moves the article into the library's bin, from where `restoreArticle` brings it back. */
  removeArticle: operation<{ id: string }, null>(),
  restoreArticle: operation<{ id: string }, ArticleSummary>(),
  /**
   * All or nothing; resolves when the records are durable. Gives the new records, deleted ones included. Boundaries come
   * first: a mark may cover a sentence that a boundary of the same call makes. `version` is the one whose text is spoken of:
   * where it is an earlier one, marks and boundaries go to where their words stand now. `changesSince` tells everybody of it
   * but the client that is named.
   */
  changeAnnotations: operation<
    {
      article: string;
      version: string;
      changes: readonly AnnotationChange[];
      boundaries?: readonly BoundaryChange[] | undefined;
      client?: string | undefined;
    },
    readonly Annotation[]
  >(),
  ...reviewOperations,
  /**
   * Keeps a copy of a page or file in the article's folder, as evidence. Nothing refers to it yet: the mark that cites it is
   * a change like any other.
   */
  captureEvidence: operation<
    { article: string; task?: string } & (
      | { address: string }
      | { name: string; bytes: Uint8Array }
    ),
    CapturedSource
  >(),
  /** The copy's bytes, to be saved somewhere: never shown as what it says it is. */
  readCapture: operation<{ article: string; sha256: string }, ExportedFile>(),
  ...exchangeOperations,
  /** Reads an HTML page without adding it. */
  extract: operation<{ html: string; uri?: string }, ExtractedText>(),
  segment: operation<{ text: string; language?: string }, readonly TextRange[]>(),
  /** Preferences and reading places are this device's own: they lie beside no library. */
  readPreferences: operation<Record<never, never>, Preferences>(),
  /** Changes what is given and gives all of them as they are then. */
  changePreferences: operation<Partial<Preferences>, Preferences>(),
  /** Null when the article was never left. */
  readPlace: operation<{ article: string }, ReadingPlace | null>(),
  keepPlace: operation<{ article: string } & ReadingPlace, null>(),
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type InputOf<N extends OperationName> =
  Operations[N] extends Operation<infer Input, unknown> ? Input : never;
export type OutputOf<N extends OperationName> =
  Operations[N] extends Operation<infer _Input, infer Output> ? Output : never;
export type Api = {
  readonly [N in OperationName]: (input: InputOf<N>) => Promise<OutputOf<N>>;
};
export const operationNames = Object.keys(operations) as readonly OperationName[];

/** What crosses between a host and the renderer: an exception never does. */
export type Reply<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** What the file dialogs offer; the importers decide by the bytes too. */
export const articleExtensions = [
  'txt',
  'text',
  'md',
  'markdown',
  'html',
  'htm',
  'xhtml',
  'mhtml',
  'mht',
  'pdf',
  'docx',
  'odt',
  'epub',
  'eml',
  'vtt',
  'srt',
  'json',
] as const;
