import type { OpenArticle } from '../../shared/api.ts';
import type { ExportContext } from './context.ts';

/** Everything Assay knows about the article, as it knows it. Offsets are UTF-16 code units of the version's text. */
export function toJson(
  { article, annotations, unplaced, split }: OpenArticle,
  { program, now, review }: ExportContext,
): string {
  const data = {
    format: 'assay-article',
    schema: 1,
    program,
    exported: now.toISOString(),
    article,
    annotations,
    unplaced,
    ...(split ? { split } : {}),
    ...(review ? { decisions: review.decisions, threads: review.threads } : {}),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
