import type { LedgerCounts } from './ledger.ts';

/** What the library screen and `assay list` show; cached beside the article so that listing reads no article. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string;
  readonly byline?: string;
  readonly siteName?: string;
  readonly published?: string;
  /** ISO 8601, UTC. */
  readonly added: string;
  /** ISO 8601, UTC: when the article or any of its marks last changed. */
  readonly modified: string;
  readonly sentences: number;
  readonly counts: LedgerCounts;
  /** Marks that came back to whoever asks; absent where none did. */
  readonly returned?: number;
}
