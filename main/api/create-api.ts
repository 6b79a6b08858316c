import type { Api } from '../../shared/api.ts';
import type { FetchOptions } from '../fetching/fetch-address.ts';
import { extract } from '../importers/web/extract-html.ts';
import { beginningOf, isFar } from '../library/beginning.ts';
import { openDevice } from '../library/device.ts';
import { openLibrary } from '../library/open-library.ts';
import { segment } from '../segmentation/segment.ts';
import { placeMarks } from '../versions/place-marks.ts';
import { createAdding } from './adding.ts';
import { createCapturing } from './capturing.ts';
import { defaultConfigDirectory } from './default-directories.ts';
import { createExporting, type ExportingParts } from './exporting.ts';
import { Importing } from './importing.ts';
import { createImportingMarks } from './importing-marks.ts';
import { createReviewing } from './reviewing.ts';
import { createRevising } from './revising.ts';
import { Tasks } from './tasks.ts';

export interface ApiOptions {
  /** Folder of the library; need not exist yet. */
  readonly library: string;
  readonly configDirectory?: string;
  /** Which host this is: part of the writer's name. */
  readonly program: 'cli' | 'browser' | 'electron';
  /** How this host prints; a browser of this machine does by default. */
  readonly printToPdf?: ExportingParts['printToPdf'];
  /** Which private addresses may be fetched from, and over which proxy; public ones and the environment's by default. */
  readonly fetching?: Pick<FetchOptions, 'allowed' | 'proxyFor'>;
}

export interface RunningApi {
  readonly api: Api;
  /** Resolves when every change under way is on disk. */
  close(): Promise<void>;
}

/** Where the services meet; none of them knows another. */
export async function createApi(options: ApiOptions): Promise<RunningApi> {
  const configDirectory = options.configDirectory ?? defaultConfigDirectory();
  const library = await openLibrary({
    path: options.library,
    configDirectory,
    program: options.program,
  });
  const device = openDevice(configDirectory);
  const importing = new Importing();
  const tasks = new Tasks();
  const parts = { library, importing, tasks, fetching: options.fetching ?? {} };
  const api: Api = {
    listArticles: () => library.list(),
    ...createAdding(parts),
    ...createCapturing(parts),
    ...createRevising(library, importing),
    ...createReviewing(library),
    taskProgress: async ({ task }) => tasks.progressOf(task),
    cancelTask: async ({ task }) => {
      tasks.cancel(task);
      return null;
    },
    openArticle: ({ id }) => library.openLive(id),
    openBeginning: async ({ id }) => {
      const place = await device.readPlace(id);
      return isFar(place) ? null : beginningOf(await library.open(id), place);
    },
    removeArticle: async ({ id }) => {
      await library.remove(id);
      return null;
    },
    restoreArticle: ({ id }) => library.restore(id),
    changeAnnotations: ({ article, version, changes, boundaries, client }) =>
      library.change(article, changes, {
        boundaries,
        client,
        about: { version, place: placeMarks },
      }),
    ...createExporting({ library, tasks, printToPdf: options.printToPdf }),
    ...createImportingMarks(library, importing),
    extract: async (input) => extract(input),
    segment: async ({ text, language }) => segment(text, language),
    readPreferences: () => device.readPreferences(),
    changePreferences: (change) => device.changePreferences(change),
    readPlace: ({ article }) => device.readPlace(article),
    keepPlace: async ({ article, ...place }) => {
      await device.keepPlace(article, place);
      return null;
    },
  };
  return {
    api,
    close: async () => {
      await importing.close();
      await library.close();
      await device.close();
    },
  };
}
