import type { AnnotationChange } from './annotation-change.ts';
import type { ExportedFile, ExportFormat, ImportFormat } from './export-format.ts';
import type { Loss } from './export-losses.ts';
import type { ExportOptions, ReportLanguage } from './export-options.ts';
import { operation } from './operation.ts';
import type { ReportTemplate } from './report-template.ts';

/** One article, or many in a zip. */
export interface ExportedArticles extends ExportedFile {
  /** What the format could not carry. */
  readonly losses: readonly Loss[];
}

/** Marks from another program or another Assay, for an article of the library. */
export interface MarksInput {
  /** Left out where the file brings its text along: then it becomes an article of its own. */
  readonly article?: string;
  /** Left out, the file is looked at. */
  readonly format?: ImportFormat | undefined;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** No mark is made: the result has the `changes` that would make them. The copies of evidence that they cite are kept. */
  readonly dryRun?: boolean | undefined;
}

/** A mark of a file that stands nowhere: listed, so that somebody can place it. */
export interface UnplacedMark {
  /** The words it was on, where the file tells. */
  readonly quote: string;
  /** As the file calls it. */
  readonly label: string;
  readonly why: 'words' | 'label' | 'damaged';
}

/** A check that others published, as ClaimReview tells of it. */
export interface PublishedCheck {
  readonly claim: string;
  readonly claimant?: string;
  readonly verdict?: string;
  readonly uri?: string;
  readonly publisher?: string;
  readonly published?: string;
}

export interface ImportedMarks {
  readonly format: ImportFormat;
  readonly article: string;
  /** Marks made, marks of the same id that say something else now, and those that were there already. */
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly unplaced: readonly UnplacedMark[];
  /** Only of ClaimReview: every check of the file, wherever its words stand. */
  readonly checks: readonly PublishedCheck[];
  /** Copies of evidence that its marks cite, and neither the file nor the article has. */
  readonly missingCopies: number;
  /** Only of a dry run. */
  readonly changes?: readonly AnnotationChange[] | undefined;
}

/** The part of the contract by which articles and marks leave and come in. */
export const exchangeOperations = {
  exportArticle: operation<
    { id: string; format: ExportFormat; options?: ExportOptions | undefined },
    ExportedArticles
  >(),
  /** What an export of these would leave out: the same that its result tells. */
  exportLosses: operation<
    { ids: readonly string[]; format: ExportFormat; options?: ExportOptions | undefined },
    readonly Loss[]
  >(),
  /** Many articles as one zip with a page that lists them; `taskProgress` and `cancelTask` speak of the task. */
  exportArticles: operation<
    {
      ids: readonly string[];
      format: ExportFormat;
      options?: ExportOptions | undefined;
      task?: string | undefined;
    },
    ExportedArticles
  >(),
  /** What was checked and found, by outlet, speaker and month; of all articles, or of those named. */
  exportOverview: operation<
    {
      format: 'html' | 'csv';
      ids?: readonly string[] | undefined;
      language?: ReportLanguage | undefined;
    },
    ExportedFile
  >(),
  /** A report about a made-up article, as this template would have it. */
  previewReport: operation<
    { template: ReportTemplate; language?: ReportLanguage | undefined },
    { html: string }
  >(),
  /** Quotes win over positions; a mark that stands nowhere is listed in the result. */
  importMarks: operation<MarksInput, ImportedMarks>(),
} as const;
