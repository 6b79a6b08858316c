import type { Api, InputOf } from '../../shared/api.ts';
import { capturesOf, contentsOf, withinRoom } from '../../shared/export-contents.ts';
import type { ExportFormat } from '../../shared/export-format.ts';
import { type Loss, losses, summed } from '../../shared/export-losses.ts';
import type { ExportOptions } from '../../shared/export-options.ts';
import { FailureError } from '../../shared/failure.ts';
import type { ExportContext, ExportedCopy, PrintToPdf } from '../exporters/context.ts';
import { exportArticle } from '../exporters/export-article.ts';
import { exportArticles, type Reviewed } from '../exporters/export-articles.ts';
import { reviewAddress } from '../exporters/formats/claim-review.ts';
import { exportOverview } from '../exporters/overview/overview.ts';
import { printWithBrowser } from '../exporters/pdf/print-with-browser.ts';
import { samplePage } from '../exporters/report/sample.ts';
import type { Library } from '../library/open-library.ts';
import type { Tasks } from './tasks.ts';
import { program } from './version.ts';

export interface ExportingParts {
  readonly library: Library;
  readonly tasks: Tasks;
  /** Left out, a browser of this machine prints. */
  readonly printToPdf?: PrintToPdf | undefined;
}

type Exporting = Pick<
  Api,
  'exportArticle' | 'exportLosses' | 'exportArticles' | 'exportOverview' | 'previewReport'
>;

/** From the library to files: one article, many, or what they say together. */
export function createExporting({ library, tasks, printToPdf }: ExportingParts): Exporting {
  const contextOf = async (options: ExportOptions = {}): Promise<ExportContext> => ({
    program,
    now: new Date(),
    options,
    template: (await library.settings()).reportTemplate ?? {},
    printToPdf: printToPdf ?? printWithBrowser,
  });

  return {
    exportArticle: async ({ id, format, options }) => {
      const { open, ...more } = await reviewed(library, id, format, options);
      return exportArticle(open, format, { ...(await contextOf(options)), ...more });
    },

    exportLosses: async ({ ids, format, options = {} }) => {
      const all: Loss[] = [];
      for await (const id of each([...new Set(ids)], async (one) => one)) {
        const { article, annotations } = await library.open(id);
        const review = await library.review(id);
        const address = reviewAddress(article, options);
        all.push(...losses(format, { article, annotations, review, address }, options));
      }
      return summed(all);
    },

    exportArticles: ({ ids, format, options, task }: InputOf<'exportArticles'>) =>
      tasks.run(task, async ({ signal, report }) => {
        const wanted = [...new Set(ids)];
        const total = wanted.length;
        report({ stage: 'writing', done: 0, total });
        return exportArticles(
          each(wanted, (id) => reviewed(library, id, format, options), signal),
          format,
          await contextOf(options),
          (done) => report({ stage: 'writing', done, total }),
        );
      }),

    previewReport: async ({ template, language }) => {
      const { verdictScale } = await library.settings();
      const context = { ...(await contextOf({ language })), template };
      return { html: samplePage(verdictScale, context) };
    },

    exportOverview: async ({ format, ids, language }) => {
      const wanted = ids ?? (await library.list()).articles.map(({ id }) => id);
      return exportOverview(
        each(wanted, (id) => library.open(id)),
        format,
        await contextOf({ language }),
      );
    },
  };
}

async function reviewed(
  library: Library,
  id: string,
  format: ExportFormat,
  options: ExportOptions = {},
): Promise<Reviewed> {
  const open = await library.open(id);
  const wanted = contentsOf(format, options).captures
    ? withinRoom(capturesOf(open.annotations))
    : [];
  const copies: ExportedCopy[] = [];
  for (const { sha256 } of wanted) {
    // One that is gone or altered is no evidence: it is counted among the losses.
    const copy = await library.capture(id, sha256).catch(() => undefined);
    if (copy) copies.push({ sha256, ...copy });
  }
  return { open, review: await library.review(id), copies };
}

/** One after the other, and none once the task is cancelled. */
async function* each<T>(
  ids: readonly string[],
  read: (id: string) => Promise<T>,
  signal?: AbortSignal,
): AsyncGenerator<T> {
  for (const id of ids) {
    if (signal?.aborted) throw new FailureError({ reason: 'cancelled' });
    yield await read(id);
    // The window and the server get their turn between two articles.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (signal?.aborted) throw new FailureError({ reason: 'cancelled' });
}
