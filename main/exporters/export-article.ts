import { withoutSettled } from '../../shared/annotation.ts';
import type { ExportedFile, OpenArticle } from '../../shared/api.ts';
import { type ExportFormat, exportFormats } from '../../shared/export-format.ts';
import type { ExportContext } from './context.ts';
import { toCsv } from './csv.ts';
import { fileNameOf } from './file-name.ts';
import { toJson } from './json.ts';
import { toReport } from './report/report.ts';

const writers: Readonly<
  Record<ExportFormat, (open: OpenArticle, context: ExportContext) => string>
> = {
  html: toReport,
  json: toJson,
  csv: toCsv,
};

export function exportArticle(
  open: OpenArticle,
  format: ExportFormat,
  context: ExportContext,
): ExportedFile {
  const { extension, mediaType } = exportFormats[format];
  // Readers are shown what counts; data keeps what was settled too.
  const shown =
    format === 'json' ? open : { ...open, annotations: withoutSettled(open.annotations) };
  return {
    name: `${fileNameOf(open.article.title)}.${extension}`,
    mediaType,
    bytes: new TextEncoder().encode(writers[format](shown, context)),
  };
}
