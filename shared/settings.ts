import type { ReportTemplate } from './report-template.ts';
import { defaultReviewRules, type ReviewRules } from './review-rules.ts';
import { defaultVerdictScale, type VerdictScale } from './verdict-scale.ts';

/** What everybody who works in a library has agreed on; `library.json`. */
export interface LibrarySettings {
  readonly schema: 2;
  /** 0 until somebody changes something. Of two copies the one with the higher revision counts. */
  readonly revision: number;
  /** ISO 8601, UTC; empty until somebody changes something. */
  readonly modified: string;
  readonly writer: string;
  readonly verdictScale: VerdictScale;
  readonly reviewRules: ReviewRules;
  /** How reports look; absent until somebody says so. */
  readonly reportTemplate?: ReportTemplate | undefined;
}

export const defaultSettings: LibrarySettings = {
  schema: 2,
  revision: 0,
  modified: '',
  writer: '',
  verdictScale: defaultVerdictScale,
  reviewRules: defaultReviewRules,
};

/** Members left out stay as they are. */
export type SettingsChange = Partial<
  Pick<LibrarySettings, 'verdictScale' | 'reviewRules' | 'reportTemplate'>
>;
