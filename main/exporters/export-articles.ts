import type { ExportedArticles, OpenArticle } from '../../shared/api.ts';
import { type ExportFormat, exportFormats } from '../../shared/export-format.ts';
import { type Loss, summed } from '../../shared/export-losses.ts';
import { judged } from '../../shared/ledger.ts';
import type { OpenReview } from '../../shared/review-operations.ts';
import { writeZip } from '../zip/write-zip.ts';
import type { ExportContext, ExportedCopy } from './context.ts';
import { exportArticle } from './export-article.ts';
import { indexPage, type Listed } from './overview/index-page.ts';
import { redacted, shownOf } from './redaction.ts';
import { summaryOf } from './summary.ts';
import { wordsIn } from './words/words.ts';

/** An article with what was decided and said about it. */
export interface Reviewed {
  readonly open: OpenArticle;
  readonly review: OpenReview;
  readonly copies: readonly ExportedCopy[];
}

/**
 * Each article in its format, in one zip with a page that lists them. Articles are opened one after the other, so that a large
 * library needs no more memory than its exports.
 */
export async function exportArticles(
  articles: AsyncIterable<Reviewed>,
  format: ExportFormat,
  context: ExportContext,
  onWritten: (count: number) => void,
): Promise<ExportedArticles> {
  const files: Record<string, Uint8Array | string> = {};
  const listed: Listed[] = [];
  const words = wordsIn(context.options.language);
  const losses: Loss[] = [];
  for await (const { open, review, copies } of articles) {
    const exported = await exportArticle(open, format, { ...context, review, copies });
    const file = freeName(exported.name, files);
    files[file] = exported.bytes;
    losses.push(...exported.losses);
    const { article } = open;
    const shown = redacted(shownOf(open), context.options);
    const { total, lead, ...summary } = summaryOf(shown, words, context.template);
    listed.push({
      file,
      title: article.title,
      about: [article.siteName, article.published, words.judgedIs(judged(summary.counts), total)]
        .filter(Boolean)
        .join(' · '),
      lead,
    });
    onWritten(listed.length);
  }
  files['index.html'] = indexPage(listed, exportFormats[format].name, context);
  return {
    name: `assay-${format}-${context.now.toISOString().slice(0, 10)}.zip`,
    mediaType: 'application/zip',
    bytes: writeZip(new Map(Object.entries(files))),
    losses: summed(losses),
  };
}

/** Two articles of one title are two files; systems that know no capitals count as such. */
function freeName(name: string, taken: Readonly<Record<string, unknown>>): string {
  const used = new Set(Object.keys(taken).map((one) => one.toLowerCase()));
  used.add('index.html');
  const dot = name.lastIndexOf('.');
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
    if (!used.has(free.toLowerCase())) return free;
  }
}
