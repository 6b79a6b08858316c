import type { ExportOptions } from '../../shared/export-options.ts';
import type { ReportTemplate } from '../../shared/report-template.ts';
import type { OpenReview } from '../../shared/review-operations.ts';

export interface ExportContext {
  /** Name and version, such as "Assay 0.1.0". */
  readonly program: string;
  readonly now: Date;
  readonly options: ExportOptions;
  readonly template: ReportTemplate;
  /** HTML to a tagged PDF: Electron's own printing, or an installed browser. */
  readonly printToPdf: PrintToPdf;
  /** What has been decided and said; absent where nobody asked. */
  readonly review?: OpenReview | undefined;
  /** Copies of evidence that could be read; absent where the format carries none. */
  readonly copies?: readonly ExportedCopy[] | undefined;
}

/** A copy of evidence that goes along with an article. */
export interface ExportedCopy {
  readonly sha256: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type PrintToPdf = (html: string) => Promise<Uint8Array>;
