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
}

export type PrintToPdf = (html: string) => Promise<Uint8Array>;
