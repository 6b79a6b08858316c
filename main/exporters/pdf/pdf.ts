import { damaged } from '../damaged.ts';
import type { Format } from '../format.ts';
import { report } from '../report/report.ts';

/** The report as whoever hosts Assay prints it. The page itself is checked before; of the printed one, that it is whole. */
export const pdf: Format = {
  write: async (open, context) => {
    const page = await report.write(open, context);
    const bytes = await context.printToPdf(String(page));
    if (!isWhole(bytes)) throw damaged('The printed report', 'PDF');
    return bytes;
  },
  read: () => ({ marks: [] }),
  expected: () => undefined,
};

function isWhole(bytes: Uint8Array): boolean {
  const text = (from: number, to?: number) =>
    new TextDecoder('latin1').decode(bytes.subarray(from, to));
  return text(0, 5) === '%PDF-' && text(Math.max(0, bytes.length - 64)).includes('%%EOF');
}
