import type { ExportOptions } from '../../shared/export-options.ts';
import type { ReportTemplate } from '../../shared/report-template.ts';

export interface ExportContext {
  /** Name and version, such as "Assay 0.1.0". */
  readonly program: string;
  readonly now: Date;
  readonly options: ExportOptions;
  readonly template: ReportTemplate;
  /** HTML to a tagged PDF: Electron's own printing, or an installed browser. */
  readonly printToPdf: PrintToPdf;
  /** What editors say to each other about marks; only in a report, and only if it was asked for. */
  readonly comments?: readonly InternalComment[] | undefined;
}

export type PrintToPdf = (html: string) => Promise<Uint8Array>;

export interface InternalComment {
  /** Id of the mark it is about. */
  readonly mark?: string | undefined;
  readonly creator: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly text: string;
}
