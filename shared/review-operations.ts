import type { Annotation } from './annotation.ts';
import type { TextRange } from './article.ts';
import type { TeamBoard } from './board.ts';
import type { LibraryChanges } from './changes.ts';
import type { Thread } from './comment.ts';
import type { Comparison } from './comparison.ts';
import type { Decision, ReviewState } from './decision.ts';
import type { ExportedFile } from './export-format.ts';
import type { HistoryEntry } from './history.ts';
import { operation } from './operation.ts';
import type { Person, Profile } from './person.ts';
import type { DeskCounts, QueueFilter, QueueOrder, QueuePage } from './queue.ts';
import type { Reading } from './reading.ts';
import type { ArticleReview } from './review.ts';
import type { ReviewRules } from './review-rules.ts';
import type { RevisionName } from './revision.ts';
import type { LibrarySettings, SettingsChange } from './settings.ts';
import type { ArticleSummary } from './summary.ts';

/** What somebody decides about a mark. */
export interface DecisionInput {
  /** Chosen by whoever decides, so that sending it twice decides once. */
  readonly id?: string | undefined;
  readonly mark: string;
  readonly state: ReviewState;
  /** Wanted of whoever returns a mark. */
  readonly reason?: string | undefined;
  /** The revision they had before them; the mark as it is by default. Name it, and nothing is approved unseen. */
  readonly on?: RevisionName | undefined;
}

/** How one comment should be from now on; `text: null` deletes it. */
export interface CommentChange {
  readonly id: string;
  /** The thread it answers in; a new one of its own by default. */
  readonly thread?: string | undefined;
  /** What a new thread is about: a mark, or a stretch of a version's text, which goes to where its words stand now. */
  readonly mark?: string | undefined;
  readonly range?: (TextRange & { readonly version: string }) | undefined;
  /** May be empty where the thread is only resolved. */
  readonly text: string | null;
  readonly resolved?: boolean | undefined;
}

/** What has been decided and said about an article; apart from the article, which is read without it. */
export interface OpenReview {
  /** The marks it is about, if not all: those that were asked about, and those that they settle or did. */
  readonly of?: readonly string[];
  readonly review: ArticleReview;
  readonly decisions: readonly Decision[];
  readonly threads: readonly Thread[];
  readonly readings: readonly Reading[];
  /** Everybody who has a hand in it. */
  readonly people: readonly string[];
  readonly rules: ReviewRules;
  /** What of all its marks waits for whoever asks. */
  readonly desks: DeskCounts;
}

export interface ReadingInput {
  readonly article: string;
  /** Outlet, byline and address are hidden too. */
  readonly sourceHidden?: boolean | undefined;
}

export interface QueueInput {
  readonly filter?: QueueFilter | undefined;
  /** Those that have waited longest come first by default. */
  readonly order?: QueueOrder | undefined;
  readonly offset?: number | undefined;
  /** 200 by default. */
  readonly limit?: number | undefined;
}

export interface BinnedArticle {
  readonly summary: ArticleSummary;
  readonly removedBy: Person;
  /** ISO 8601, UTC. */
  readonly removed: string;
}

/** Members left out stay as they are. */
export type ProfileChange = { readonly [K in keyof Profile]?: Profile[K] | undefined };

/** `merged`: something of it was new here. */
export type MergeOutcome = 'added' | 'merged' | 'unchanged';

export interface MergedArticle {
  readonly id: string;
  readonly title: string;
  readonly outcome: MergeOutcome;
  /** It lies in this library's bin, with what came, and cannot be opened from there. */
  readonly binned?: true;
}

/** The part of the contract that more than one person is needed for. */
export const reviewOperations = {
  readProfile: operation<Record<never, never>, Profile>(),
  changeProfile: operation<ProfileChange, Profile>(),
  readSettings: operation<Record<never, never>, LibrarySettings>(),
  changeSettings: operation<SettingsChange, LibrarySettings>(),
  /** Of only these marks, where some are named: `review.marks` and `decisions` have no others then. */
  openReview: operation<{ article: string; marks?: readonly string[] | undefined }, OpenReview>(),
  /** All or nothing. Refuses approvals that the library's rules do not allow. */
  decide: operation<
    { article: string; decisions: readonly DecisionInput[] },
    readonly Decision[]
  >(),
  /** Takes back decisions of one's own, as if they had not been made; they stay in the history. All or nothing. */
  withdrawDecisions: operation<{ article: string; ids: readonly string[] }, readonly Decision[]>(),
  /** All or nothing; gives the article's threads as they are then. */
  changeComments: operation<
    { article: string; changes: readonly CommentChange[] },
    readonly Thread[]
  >(),
  /** Marks of the library that are open, without reading its articles. */
  reviewQueue: operation<QueueInput, QueuePage>(),
  /** Who has what before them, and how the work went on, without reading articles. */
  teamBoard: operation<Record<never, never>, TeamBoard>(),
  /** From now on, and until `endReading`, this person sees no marks, decisions and comments of others in the article. */
  beginReading: operation<ReadingInput, Reading>(),
  endReading: operation<{ article: string }, Reading>(),
  /** How people agree, sentence by sentence; all who have read by default, and in all articles. */
  compareReadings: operation<
    { people?: readonly string[] | undefined; article?: string | undefined },
    Comparison
  >(),
  /** Who changed what when, the latest first. */
  readHistory: operation<{ article: string; mark?: string | undefined }, readonly HistoryEntry[]>(),
  /** Makes a mark say again what it said in a revision of its history; deleted ones too. */
  restoreRevision: operation<
    { article: string; mark: string; revision: RevisionName },
    Annotation
  >(),
  /**
   * What anybody has changed in the library, others on other devices among them. Answers when there is something, or after
   * `wait` seconds, 25 by default. Ask without a cursor first, read what you need, and then ask again and again. `open` is
   * the article on the screen: its changes are told at once, all others within seconds. `client` is whoever asks, by a name
   * of its own choice: it is not told of the marks that it changes itself.
   */
  changesSince: operation<
    {
      cursor?: string | undefined;
      wait?: number | undefined;
      open?: string | undefined;
      client?: string | undefined;
    },
    LibraryChanges
  >(),
  /** Articles with everything that anybody wrote about them, as one `.assay` file. */
  packArticles: operation<{ ids: readonly string[] }, ExportedFile>(),
  /** The union of the library and the package; merging again, or in another order, makes no difference. */
  mergePackage: operation<{ name: string; bytes: Uint8Array }, readonly MergedArticle[]>(),
  listBin: operation<Record<never, never>, readonly BinnedArticle[]>(),
  /** For good: everything in the bin, or only these articles. Gives those that are gone. */
  emptyBin: operation<{ ids?: readonly string[] | undefined }, { removed: readonly string[] }>(),
} as const;
