import type { ExportFormat } from '../../shared/export-format.ts';
import { openZip } from '../zip/zip.ts';

/** The files of a zip that an export of ours made. */
export function filesIn(bytes: Uint8Array): [string, Uint8Array][] {
  const zip = openZip(bytes, 'export', 'zip');
  return zip.paths.flatMap((path): [string, Uint8Array][] => {
    const file = zip.read(path);
    return file ? [[path, file]] : [];
  });
}

const mainFiles: Partial<Readonly<Record<ExportFormat, string>>> = {
  'label-studio': 'tasks.json',
  xmi: 'article.xmi',
  brat: 'article.ann',
};

/** Of a format of several files, the one that holds the marks. */
export function mainFile(
  format: ExportFormat,
): { readonly name: string; readonly extension: string } | undefined {
  const name = mainFiles[format];
  return name === undefined ? undefined : { name, extension: name.slice(name.lastIndexOf('.')) };
}
