export interface ExportFormatInfo {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /** One line, shown where the format is chosen. */
  readonly purpose: string;
}

/** The key is the format's name on the command line. */
export const exportFormats = {
  html: {
    name: 'Report',
    extension: 'html',
    mediaType: 'text/html',
    purpose: 'One page for readers: opens anywhere, prints well, needs no program.',
  },
  json: {
    name: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    purpose: 'Everything Assay knows about the article, for programs and for keeping.',
  },
  csv: {
    name: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv',
    purpose: 'One row a sentence, for a spreadsheet.',
  },
} as const satisfies Record<string, ExportFormatInfo>;

export type ExportFormat = keyof typeof exportFormats;
export const exportFormatNames = Object.keys(exportFormats) as [ExportFormat, ...ExportFormat[]];

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
