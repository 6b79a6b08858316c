import { type ExportFormat, exportFormats } from '../../../shared/export-format.ts';
import { type Loss, lossPhrase } from '../../../shared/export-losses.ts';
import { plural } from './counting.ts';

export const report = {
  left: (sentences: number) =>
    `${plural(sentences, 'sentence')} still untouched. The report will say so.`,
  goOn: 'Go on marking',
  format: 'Format',
  formats: exportFormats as Readonly<
    Record<ExportFormat, { readonly name: string; readonly purpose: string }>
  >,
  audiences: { readers: 'To read', programs: 'For programs' },
  losses: (lost: readonly Loss[]) => `This leaves out: ${lost.map(lossPhrase).join('; ')}.`,
  export: 'Export',
  exporting: 'Exporting…',
  exported: (file: string) => `${file} exported.`,
  onItsWay: (file: string) => `${file} is on its way to your downloads.`,
};
