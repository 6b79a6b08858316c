import { fileURLToPath } from 'node:url';
import type { ArticleMetadata } from '../../../shared/article.ts';
import { FailureError } from '../../../shared/failure.ts';
import type { Reading } from '../blocks.ts';
import type { Page, Run } from './page-text.ts';
import { paragraphsOf } from './paragraphs.ts';
import { linesInOrder } from './reading-order.ts';
import { tellRunningLines, withRunningLines } from './running-lines.ts';

/**
 * A PDF's text in reading order, each block with its page.
 *
 * @param onPage told after each page, counted from 1
 * @throws FailureError `inputDamaged`, `inputEncrypted`, `inputScanned`
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  onPage?: (page: number, pages: number) => void,
): Promise<Reading> {
  const document = await open(bytes, name);
  try {
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await readPage(document, number));
      onPage?.(number, document.numPages);
    }
    if (!pages.some(({ runs }) => runs.some(({ text }) => text.trim())))
      throw new FailureError({ reason: 'inputScanned', name });
    const lined = pages.map((page) => ({ page, lines: linesInOrder(page) }));
    const running = tellRunningLines(lined);
    const text = lined.map(({ lines }) => lines.filter((line) => !running.has(line)));
    return {
      drafts: withRunningLines(paragraphsOf(text), lined, running),
      metadata: metadataOf(await document.getMetadata().catch(() => undefined)),
    };
  } catch (error) {
    throw failureOf(error, name);
  } finally {
    await document.destroy();
  }
}

type PdfDocument = Awaited<ReturnType<typeof open>>;

async function open(bytes: Uint8Array, name: string) {
  // pdf.js asks for the classes of a canvas when it is loaded; nothing is drawn here.
  const globals = globalThis as Record<string, unknown>;
  for (const drawing of ['DOMMatrix', 'ImageData', 'Path2D']) globals[drawing] ??= class {};
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const resources = new URL('./', import.meta.resolve('pdfjs-dist/package.json'));
  try {
    return await getDocument({
      // pdf.js takes the buffer for itself.
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.ERRORS,
      cMapUrl: fileURLToPath(new URL('cmaps/', resources)),
      cMapPacked: true,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
    }).promise;
  } catch (error) {
    throw failureOf(error, name);
  }
}

async function readPage(document: PdfDocument, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const runs: Run[] = [];
  for (const item of items) {
    if (!('str' in item) || !item.str.trim()) continue;
    const [, slope = 0, , height = 0, x = 0, y = 0] = item.transform as number[];
    // Text along the margin, turned on its side, belongs to whoever stamped the page.
    if (Math.abs(slope) > Math.abs(height)) continue;
    const size = Math.hypot(slope, height);
    runs.push({
      text: item.str.replaceAll('\0', ''),
      x: x - left,
      y: y - bottom,
      width: item.width,
      size,
      font: item.fontName,
    });
  }
  page.cleanup();
  return { number, width: right - left, height: top - bottom, runs };
}

type Metadata = Awaited<ReturnType<PdfDocument['getMetadata']>>;

/** Not the date: the day a file was made is not the day its text was published. */
function metadataOf(data: Metadata | undefined): Partial<ArticleMetadata> {
  const info = (data?.info ?? {}) as Readonly<Record<string, unknown>>;
  const field = (name: string) => {
    const value = info[name];
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, 500) : '';
  };
  const title = field('Title');
  const author = field('Author');
  const language = field('Language');
  return {
    // Programs put the file's name where the title belongs.
    ...(title && !/\.\w{2,5}$|^untitled|^microsoft word/i.test(title) ? { title } : {}),
    ...(author ? { byline: author } : {}),
    ...(language ? { language } : {}),
  };
}

function failureOf(error: unknown, name: string): FailureError {
  if (error instanceof FailureError) return error;
  const kind = 'PDF';
  const locked = error instanceof Error && error.name === 'PasswordException';
  return new FailureError(
    locked ? { reason: 'inputEncrypted', name, kind } : { reason: 'inputDamaged', name, kind },
    { cause: error },
  );
}
