import type { Annotation } from '../../../shared/annotation.ts';
import type { OpenArticle } from '../../../shared/api.ts';
import type { ArticleVersion } from '../../../shared/article.ts';
import type { ExportContext } from '../context.ts';
import type { Note } from '../notes.ts';
import type { Summary } from '../summary.ts';
import type { ReportWords } from '../words/english.ts';
import type { Links } from './links.ts';

/** What every section of one report needs to know. */
export interface ReportContext extends ExportContext {
  readonly open: OpenArticle;
  readonly version: ArticleVersion;
  readonly summary: Summary;
  readonly notes: readonly Note[];
  /** Places in the list of marks. */
  readonly indexOf: ReadonlyMap<Annotation, number>;
  readonly noteOf: ReadonlyMap<Annotation, Note>;
  readonly links: Links;
  readonly words: ReportWords;
}
