import type { ExportFormat } from '../../shared/export-format.ts';
import type { ExportOptions } from '../../shared/export-options.ts';

export type OptionName = keyof ExportOptions;

const always: readonly OptionName[] = ['names', 'only'];
const readers: readonly OptionName[] = ['language', 'text', ...always];

/** What can be chosen of an export; options of other formats would do nothing. */
export function optionsOf(format: ExportFormat): readonly OptionName[] {
  switch (format) {
    case 'html':
      return [...readers, 'comments', 'captures', 'address'];
    case 'pdf':
      return [...readers, 'comments'];
    case 'docx':
    case 'markdown':
      return readers;
    case 'json':
      return [...always, 'comments', 'captures'];
    case 'claimreview':
      return ['address'];
    case 'csv':
    case 'tsv':
    case 'doccano':
      return [...always, 'rows'];
    default:
      return always;
  }
}

/** The options as this format has them: what was chosen for another one is not sent along. */
export function chosenFor(format: ExportFormat, options: ExportOptions): ExportOptions {
  const offered = optionsOf(format);
  return Object.fromEntries(
    Object.entries(options).filter(
      ([name, value]) =>
        value !== undefined && value !== '' && offered.includes(name as OptionName),
    ),
  );
}
