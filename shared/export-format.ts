export interface ExportFormatInfo {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /** One line, shown where the format is chosen. */
  readonly purpose: string;
  /** For people to read, or for programs. */
  readonly audience: 'readers' | 'programs';
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The key is the format's name on the command line. A format of several files is a zip of them. */
export const exportFormats = {
  html: {
    name: 'Report',
    extension: 'html',
    mediaType: 'text/html',
    purpose: 'One page for readers: opens anywhere, prints well, needs no program.',
    audience: 'readers',
  },
  pdf: {
    name: 'PDF',
    extension: 'pdf',
    mediaType: 'application/pdf',
    purpose: 'The report on paper, tagged for screen readers.',
    audience: 'readers',
  },
  docx: {
    name: 'Word document',
    extension: 'docx',
    mediaType: docx,
    purpose: 'The article with highlights and comments, for editing on.',
    audience: 'readers',
  },
  markdown: {
    name: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    purpose: 'The report as plain text with marks and footnotes.',
    audience: 'readers',
  },
  json: {
    name: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    purpose: 'Everything Assay knows about the article, for programs and for keeping.',
    audience: 'programs',
  },
  csv: {
    name: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv',
    purpose: 'One row a sentence or a mark, for a spreadsheet.',
    audience: 'programs',
  },
  tsv: {
    name: 'TSV',
    extension: 'tsv',
    mediaType: 'text/tab-separated-values',
    purpose: 'The same rows, parted by tabs.',
    audience: 'programs',
  },
  jsonld: {
    name: 'Web annotations',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    purpose: 'W3C Web Annotation: an AnnotationPage in JSON-LD.',
    audience: 'programs',
  },
  hypothesis: {
    name: 'Hypothesis',
    extension: 'json',
    mediaType: 'application/json',
    purpose: 'Annotations as the Hypothesis client imports them.',
    audience: 'programs',
  },
  claimreview: {
    name: 'ClaimReview',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    purpose: 'Verdicts as search engines read them; claims with a verdict only.',
    audience: 'programs',
  },
  doccano: {
    name: 'doccano',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    purpose: 'Spans for sequence labelling, or a sentence a line for classification.',
    audience: 'programs',
  },
  'label-studio': {
    name: 'Label Studio',
    extension: 'zip',
    mediaType: 'application/zip',
    purpose: 'A task with its annotation, and the labelling configuration for it.',
    audience: 'programs',
  },
  'cas-json': {
    name: 'UIMA CAS JSON',
    extension: 'json',
    mediaType: 'application/json',
    purpose: 'For INCEpTION and other UIMA programs, with the type system inside.',
    audience: 'programs',
  },
  xmi: {
    name: 'UIMA CAS XMI',
    extension: 'zip',
    mediaType: 'application/zip',
    purpose: 'For INCEpTION and older UIMA programs, with the type system beside it.',
    audience: 'programs',
  },
  conll: {
    name: 'CoNLL',
    extension: 'conll',
    mediaType: 'text/plain',
    purpose: 'One token a line with BIO tags, for training.',
    audience: 'programs',
  },
  brat: {
    name: 'brat',
    extension: 'zip',
    mediaType: 'application/zip',
    purpose: 'Text, stand-off annotations and configuration for brat.',
    audience: 'programs',
  },
} as const satisfies Record<string, ExportFormatInfo>;

export type ExportFormat = keyof typeof exportFormats;
export const exportFormatNames = Object.keys(exportFormats) as [ExportFormat, ...ExportFormat[]];

/** What can be read again. PDF, Word documents and Markdown are for people only. */
export const importFormatNames = [
  'json',
  'html',
  'jsonld',
  'hypothesis',
  'claimreview',
  'doccano',
  'label-studio',
  'cas-json',
  'xmi',
  'conll',
  'brat',
  'csv',
  'tsv',
] as const satisfies readonly ExportFormat[];
export type ImportFormat = (typeof importFormatNames)[number];

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
