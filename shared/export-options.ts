export const nameStyles = ['full', 'initials', 'none'] as const;
export type NameStyle = (typeof nameStyles)[number];

/** What reports can be written in; the article keeps its own language. */
export const reportLanguages = ['en', 'de'] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/** What leaves with an export. All of it has a default that fits most newsrooms. */
export interface ExportOptions {
  /**
   * Whether reports for readers (HTML, PDF, Word, Markdown) hold the article. Without it the words of the claims are still
   * quoted, and the report cannot be opened in Assay again. True by default.
   */
  readonly text?: boolean | undefined;
  /** How the people of the newsroom are named; speakers in the article are not theirs to hide. `full` by default. */
  readonly names?: NameStyle | undefined;
  /** Only these marks; all by default. */
  readonly only?: 'claims' | undefined;
  /** Editors' comments, which are internal. Reports have them only when asked to; JSON unless asked not to. */
  readonly comments?: boolean | undefined;
  /** Copies of evidence. Reports have them only when asked to; JSON unless asked not to. */
  readonly captures?: boolean | undefined;
  /** Of what reports and overviews say by themselves. English by default. */
  readonly language?: ReportLanguage | undefined;
  /** CSV, TSV: a row a sentence or a mark. doccano: a line a sentence, or spans in the whole. Sentences and spans by default. */
  readonly rows?: 'sentences' | 'marks' | undefined;
  /** Where the report will be published: ClaimReview needs to say so. The article's own address by default. */
  readonly address?: string | undefined;
}

/** Whether nothing is held back, so that the whole project may be part of a report. */
export function holdsEverything({ text, names, only }: ExportOptions): boolean {
  return text !== false && (names ?? 'full') === 'full' && only === undefined;
}
