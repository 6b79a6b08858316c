import type { ExportedArticles, OpenArticle } from '../../shared/api.ts';
import { currentVersion } from '../../shared/article.ts';
import { type ExportFormat, exportFormats, type ImportFormat } from '../../shared/export-format.ts';
import { keepsSettled, losses } from '../../shared/export-losses.ts';
import type { ExportContext } from './context.ts';
import { fileNameOf } from './file-name.ts';
import { reviewAddress } from './formats/claim-review.ts';
import { formats } from './formats.ts';
import type { Found } from './found-mark.ts';
import { redacted, shownOf } from './redaction.ts';
import { everyMark, verify } from './verify.ts';

/**
 * Writes, reads back and compares: a file in which a mark has slipped is never handed out.
 *
 * @throws FailureError `exportMismatch`, `browserMissing`, `printingFailed`
 */
export async function exportArticle(
  open: OpenArticle,
  format: ExportFormat,
  context: ExportContext,
): Promise<ExportedArticles> {
  const { extension, mediaType } = exportFormats[format];
  const { options } = context;
  const shown = redacted(keepsSettled(format, options) ? open : shownOf(open), options);
  const written = await formats[format].write(shown, context);
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  const name = `${fileNameOf(open.article.title)}.${extension}`;
  const { read, expected = everyMark } = formats[format];
  const { text } = currentVersion(shown.article);
  const wanted = expected(shown, context);
  if (wanted) verify(format, text, wanted, read(bytes, name));
  return {
    name,
    mediaType,
    bytes,
    losses: losses(
      format,
      {
        ...open,
        review: context.review,
        address: reviewAddress(open.article, options),
        copies: context.copies?.length,
      },
      options,
    ),
  };
}

/** Marks as a file of another program, or of ours, tells of them. @throws FailureError `inputDamaged`, `inputBomb` */
export function readMarks(format: ImportFormat, bytes: Uint8Array, name: string): Found {
  return formats[format].read(bytes, name);
}
