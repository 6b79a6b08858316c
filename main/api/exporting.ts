import type { Api, InputOf } from '../../shared/api.ts';
import type { ExportOptions } from '../../shared/export-options.ts';
import { FailureError } from '../../shared/failure.ts';
import type { ExportContext, PrintToPdf } from '../exporters/context.ts';
import { exportArticle } from '../exporters/export-article.ts';
import { exportArticles, type Reviewed } from '../exporters/export-articles.ts';
import { exportOverview } from '../exporters/overview/overview.ts';
import { printWithBrowser } from '../exporters/pdf/print-with-browser.ts';
import type { Library } from '../library/open-library.ts';
import type { Tasks } from './tasks.ts';
import { program } from './version.ts';

export interface ExportingParts {
  readonly library: Library;
  readonly tasks: Tasks;
  /** Left out, a browser of this machine prints. */
  readonly printToPdf?: PrintToPdf | undefined;
}

type Exporting = Pick<Api, 'exportArticle' | 'exportArticles' | 'exportOverview'>;

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
      const { open, review } = await reviewed(library, id);
      return exportArticle(open, format, { ...(await contextOf(options)), review });
    },

    exportArticles: ({ ids, format, options, task }: InputOf<'exportArticles'>) =>
      tasks.run(task, async ({ signal, report }) => {
        const wanted = [...new Set(ids)];
        const total = wanted.length;
        report({ stage: 'writing', done: 0, total });
        return exportArticles(
          each(wanted, (id) => reviewed(library, id), signal),
          format,
          await contextOf(options),
          (done) => report({ stage: 'writing', done, total }),
        );
      }),

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

async function reviewed(library: Library, id: string): Promise<Reviewed> {
  return { open: await library.open(id), review: await library.review(id) };
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
