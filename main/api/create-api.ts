import type { Api } from '../../shared/api.ts';
import { exportArticle } from '../exporters/export-article.ts';
import { extract } from '../importers/extract-html.ts';
import { importArticle } from '../importers/import-article.ts';
import { openLibrary } from '../library/open-library.ts';
import { segment } from '../segmentation/segment.ts';
import { defaultConfigDirectory } from './default-directories.ts';
import { program as programName } from './version.ts';

export interface ApiOptions {
  /** Folder of the library; need not exist yet. */
  readonly library: string;
  readonly configDirectory?: string;
  /** Which host this is: part of the writer's name. */
  readonly program: 'cli' | 'browser' | 'electron';
}

export interface RunningApi {
  readonly api: Api;
  /** Resolves when every change under way is on disk. */
  close(): Promise<void>;
}

/** Where the services meet; none of them knows another. */
export async function createApi(options: ApiOptions): Promise<RunningApi> {
  const library = await openLibrary({
    path: options.library,
    configDirectory: options.configDirectory ?? defaultConfigDirectory(),
    program: options.program,
  });
  const api: Api = {
    listArticles: () => library.list(),
    addArticle: async (input) => library.add(importArticle(input), input.bytes),
    openArticle: ({ id }) => library.open(id),
    removeArticle: async ({ id }) => {
      await library.remove(id);
      return null;
    },
    restoreArticle: ({ id }) => library.restore(id),
    changeAnnotations: ({ article, changes }) => library.change(article, changes),
    exportArticle: async ({ id, format }) =>
      exportArticle(await library.open(id), format, { program: programName, now: new Date() }),
    extract: async (input) => extract(input),
    segment: async ({ text, language }) => segment(text, language),
  };
  return { api, close: () => library.close() };
}
