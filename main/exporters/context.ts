export interface ExportContext {
  /** Name and version, such as "Assay 0.1.0". */
  readonly program: string;
  readonly now: Date;
}
