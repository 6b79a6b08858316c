import type { OpenReview } from '../../shared/review-operations.ts';

export interface ExportContext {
  /** Name and version, such as "Assay 0.1.0". */
  readonly program: string;
  readonly now: Date;
  /** What has been decided and said; absent where nobody asked. */
  readonly review?: OpenReview;
}
