import type { ArticleMetadata } from '../../../shared/article.ts';
import { FailureError } from '../../../shared/failure.ts';
import type { Zip } from '../../zip/zip.ts';
import { decodeXml, parseXml, type Source } from './xml.ts';

/** A book's own description of itself. */
export interface EpubPackage {
  /** Paths in the zip of the chapters' XHTML, in reading order, without tables of contents. */
  readonly chapters: readonly string[];
  readonly metadata: Partial<ArticleMetadata>;
}

const html = /^(?:application\/xhtml\+xml|text\/html|application\/x-dtbook\+xml)$/i;

/**
 * https://www.w3.org/TR/epub-33/#sec-package-doc; EPUB 2 differs in where it names its table of contents
 *
 * @throws FailureError `inputDamaged` when the description is not there, besides those of `parseXml`
 */
export function readPackage(zip: Zip, source: Source): EpubPackage {
  const path = packagePath(zip, source);
  const document = parseXml(text(zip, path, source), source);
  const items = new Map<string, Element>();
  for (const item of named(document, 'item')) items.set(item.getAttribute('id') ?? '', item);
  const contents = new Set(
    named(document, 'reference')
      .filter((reference) => reference.getAttribute('type') === 'toc')
      .map((reference) => resolve(path, reference.getAttribute('href') ?? '')),
  );
  const chapters = named(document, 'itemref')
    .map((reference) => items.get(reference.getAttribute('idref') ?? ''))
    .filter((item) => item !== undefined)
    .filter((item) => html.test(item.getAttribute('media-type') ?? ''))
    .filter((item) => !/\bnav\b/.test(item.getAttribute('properties') ?? ''))
    .map((item) => resolve(path, item.getAttribute('href') ?? ''))
    .filter((chapter) => !contents.has(chapter));
  // A chapter is read once: https://www.w3.org/TR/epub-33/#sec-itemref-elem
  return { chapters: [...new Set(chapters)], metadata: metadataOf(document) };
}

/** Elements by their local name: books write the package's namespace with a prefix or without. */
export function named(parent: Document, name: string): Element[] {
  return [
    ...parent.getElementsByTagName(name),
    ...parent.getElementsByTagName(`opf:${name}`),
  ] as Element[];
}

/** https://www.w3.org/TR/epub-33/#sec-container-metainf-container.xml */
function packagePath(zip: Zip, source: Source): string {
  const container = parseXml(text(zip, 'META-INF/container.xml', source), source);
  const rootfile = container.getElementsByTagName('rootfile')[0];
  return rootfile?.getAttribute('full-path') ?? '';
}

/** @throws FailureError `inputDamaged` when there is no such file */
export function text(zip: Zip, path: string, { name, kind }: Source): string {
  const bytes = zip.read(path);
  if (!bytes) throw new FailureError({ reason: 'inputDamaged', name, kind });
  return decodeXml(bytes);
}

/** The path in the zip that a reference in the file at `base` means. */
function resolve(base: string, href: string): string {
  const origin = 'epub://book/';
  try {
    const { pathname } = new URL(href, origin + base.split('/').map(encodeURIComponent).join('/'));
    return decodeURIComponent(pathname.slice(1));
  } catch {
    return href;
  }
}

function metadataOf(document: Document): Partial<ArticleMetadata> {
  const fields = (name: string) =>
    [...document.getElementsByTagName(`dc:${name}`)]
      .map((element) => element.textContent.replace(/\s+/g, ' ').trim().slice(0, 500))
      .filter(Boolean);
  const [title] = fields('title');
  const byline = fields('creator').join(', ');
  const [siteName] = fields('publisher');
  // Calibre writes the year 101 for a date it does not know.
  const [published] = fields('date').filter((date) => !date.startsWith('0101-'));
  const [language] = fields('language').filter((tag) => /^[a-z]{2,3}(?:-\w{2,8}){0,3}$/i.test(tag));
  return {
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(siteName ? { siteName } : {}),
    ...(published ? { published } : {}),
    ...(language ? { language } : {}),
  };
}
