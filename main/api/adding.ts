import type { AddOptions, ArticleInput, ArticleSummary } from '../../shared/api.ts';
import type { ImportedArticle } from '../../shared/article.ts';
import { largestExchange, refuseTooLarge } from '../../shared/article-size.ts';
import { FailureError } from '../../shared/failure.ts';
import type { FetchOptions } from '../fetching/fetch-address.ts';
import type { Library } from '../library/open-library.ts';
import { placeMarks } from '../versions/place-marks.ts';
import { fetchWatched } from './fetch-watched.ts';
import type { Importing } from './importing.ts';
import { projectFile } from './project-file.ts';
import type { Task, Tasks } from './tasks.ts';

export interface AddingParts {
  readonly library: Library;
  readonly importing: Importing;
  readonly tasks: Tasks;
  readonly fetching: Pick<FetchOptions, 'allowed' | 'proxyFor'>;
}

export interface Adding {
  addArticle(input: ArticleInput & AddOptions): Promise<ArticleSummary>;
  addAddress(input: { address: string } & AddOptions): Promise<ArticleSummary>;
}

/** An article shorter than this that comes from a page of scripts is what the page says to readers without them. */
const shortest = 250;

/** From bytes or an address into the library, watched and cancelled by its task's name. */
export function createAdding({ library, importing, tasks, fetching }: AddingParts): Adding {
  const read = (input: ArticleInput, { signal, report }: Task) => {
    report({ stage: 'reading', done: 0 });
    return importing.ask(
      { task: 'import', input },
      { signal, onProgress: (done, total) => report({ stage: 'reading', done, total }) },
    );
  };

  const store = async (
    imported: ImportedArticle,
    { name, bytes }: ArticleInput,
    { duplicates, versionOf }: AddOptions,
    { signal, report }: Task,
  ): Promise<ArticleSummary> => {
    if (versionOf !== undefined) {
      const { metadata } = imported;
      const place = placeMarks;
      await library.addVersion(versionOf, { imported, metadata, bytes, place });
      return library.summary(versionOf);
    }
    const same = duplicates === 'ask' ? await library.findSame(imported) : undefined;
    if (same)
      throw new FailureError({
        reason: 'articleDuplicate',
        name,
        article: same.id,
        title: same.title,
        same: same.same,
      });
    if (signal.aborted) throw new FailureError({ reason: 'cancelled' });
    report({ stage: 'storing', done: 0 });
    return library.add(imported, bytes);
  };

  /** A report or a file of Assay's own is the article itself, with every mark. */
  const restored = async (
    { name, bytes }: ArticleInput,
    duplicates: AddOptions['duplicates'] = 'keep',
  ): Promise<ArticleSummary | undefined> => {
    refuseTooLarge(name, bytes.length, largestExchange);
    const project = projectFile(bytes);
    return project === undefined
      ? undefined
      : library.restoreProject(project, { name, duplicates });
  };

  return {
    addArticle: ({ task, duplicates, versionOf, ...input }) =>
      tasks.run(
        task,
        async (running) =>
          (versionOf === undefined ? await restored(input, duplicates) : undefined) ??
          store(await read(input, running), input, optionsOf({ duplicates, versionOf }), running),
      ),

    addAddress: ({ task, duplicates, versionOf, address }) =>
      tasks.run(task, async (running) => {
        const { declaredType: _, ...input } = await fetchWatched(address, fetching, running);
        const imported = await read(input, running).catch((error: unknown) => {
          throw isWithoutText(error)
            ? new FailureError({ reason: 'addressNeedsBrowser', address })
            : error;
        });
        if (imported.text.length < shortest && needsScripts(input))
          throw new FailureError({ reason: 'addressNeedsBrowser', address });
        return store(imported, input, optionsOf({ duplicates, versionOf }), running);
      }),
  };
}

function optionsOf({
  duplicates,
  versionOf,
}: {
  duplicates: AddOptions['duplicates'] | undefined;
  versionOf: string | undefined;
}): AddOptions {
  return { ...(duplicates ? { duplicates } : {}), ...(versionOf ? { versionOf } : {}) };
}

function isWithoutText(error: unknown): boolean {
  return error instanceof FailureError && error.failure.reason === 'inputWithoutText';
}

function needsScripts({ bytes }: ArticleInput): boolean {
  const page = new TextDecoder('latin1').decode(bytes);
  return /<noscript\b[^>]*>[\s\S]{0,600}?javascript|<div id=["']?(?:root|app|__next)\b|<form\b[^>]*\blog-?in\b|type=["']?password/i.test(
    page,
  );
}
