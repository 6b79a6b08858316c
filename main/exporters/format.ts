import type { OpenArticle } from '../../shared/api.ts';
import type { ExportContext } from './context.ts';
import type { Found } from './found-mark.ts';
import type { ExpectedMark } from './verify.ts';

/** One way of writing an article with its marks. */
export interface Format {
  write(
    open: OpenArticle,
    context: ExportContext,
  ): string | Uint8Array | Promise<string> | Promise<Uint8Array>;
  /**
   * What can be told again of the marks in a file. Exports are checked with it too, so it looks at nothing but the bytes.
   *
   * @throws FailureError `inputDamaged`, `inputBomb`
   */
  read(bytes: Uint8Array, name: string): Found;
  /**
   * What `read` has to find in what was written, when that is not every mark with its words; undefined when nothing can be
   * read, because the options hold it back.
   */
  expected?(open: OpenArticle, context: ExportContext): readonly ExpectedMark[] | undefined;
}
