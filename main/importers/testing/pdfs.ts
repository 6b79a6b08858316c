import PDFDocument from 'pdfkit';

type Draw = (page: PDFKit.PDFDocument) => void;

/** A PDF of our own, as bytes; the fonts are those that every reader has. */
export async function pdf(
  draw: Draw,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 72, ...options });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.font('Times-Roman').fontSize(11);
  draw(document);
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** Lines one under the other from a place on, each as it is: nothing is wrapped. Points. */
export function lines(
  page: PDFKit.PDFDocument,
  texts: readonly string[],
  { x = 72, y = 120, leading = 14 }: { x?: number; y?: number; leading?: number } = {},
): void {
  for (const [index, text] of texts.entries())
    page.text(text, x, y + index * leading, { lineBreak: false });
}
