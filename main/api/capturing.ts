import type { ArticleInput, CapturedSource, ExportedFile, InputOf } from '../../shared/api.ts';
import { refuseTooLarge } from '../../shared/article-size.ts';
import { FailureError } from '../../shared/failure.ts';
import type { AddingParts } from './adding.ts';
import { fetchWatched } from './fetch-watched.ts';
import { anyBytes, mediaTypeOf } from './media-types.ts';
import type { Task } from './tasks.ts';

export interface Capturing {
  captureEvidence(input: InputOf<'captureEvidence'>): Promise<CapturedSource>;
  readCapture(input: InputOf<'readCapture'>): Promise<ExportedFile>;
}

/** Room for a title in a record. */
const longestTitle = 300;

/** Copies of the pages and files that marks cite. They are kept and handed out as bytes, and never opened. */
export function createCapturing({ library, importing, tasks, fetching }: AddingParts): Capturing {
  /** What the page or file calls itself; one that is no article is called by its name. */
  const titleOf = async (input: ArticleInput, { signal, report }: Task): Promise<string> => {
    report({ stage: 'reading', done: 0 });
    try {
      const { metadata } = await importing.ask({ task: 'import', input }, { signal });
      return metadata.title.slice(0, longestTitle) || input.name;
    } catch (error) {
      if (error instanceof FailureError && error.failure.reason !== 'cancelled') return input.name;
      throw error;
    }
  };

  return {
    captureEvidence: ({ article, task, ...source }) =>
      tasks.run(task, async (running) => {
        const { declaredType, ...input } =
          'address' in source
            ? await fetchWatched(source.address, fetching, running)
            : { ...withinLimit(source), declaredType: '' };
        const title = await titleOf(input, running);
        if (running.signal.aborted) throw new FailureError({ reason: 'cancelled' });
        running.report({ stage: 'storing', done: 0 });
        const { name, bytes, uri } = input;
        const mediaType = declaredType || mediaTypeOf(name);
        const capture = await library.keepCapture(article, { name, mediaType, bytes });
        return { title, capture, ...(uri === undefined ? {} : { uri }) };
      }),

    readCapture: async ({ article, sha256 }) => ({
      ...(await library.capture(article, sha256)),
      mediaType: anyBytes,
    }),
  };
}

function withinLimit({ name, bytes }: { name: string; bytes: Uint8Array }): ArticleInput {
  if (bytes.length === 0) throw new FailureError({ reason: 'inputEmpty', name });
  refuseTooLarge(name, bytes.length);
  return { name, bytes };
}
