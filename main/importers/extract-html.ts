import { Readability } from '@mozilla/readability';
import type { ExtractedText } from '../../shared/api.ts';
import { assemble, type Reading } from './blocks.ts';
import { htmlBlocks, withoutLinks } from './html-blocks.ts';
import { metadataOf } from './html-metadata.ts';
import { parsePage } from './html-tree.ts';
import { withoutFurniture } from './page-furniture.ts';
import { putPostsBack, setPostsAside } from './posts-aside.ts';

/**
 * The article of a page, without the page. Pasted pieces are taken whole: whoever copied them has chosen already.
 *
 * @throws FailureError `inputTooDeep`
 */
export function readHtml(html: string, name: string, pasted = false): Reading {
  const document = parsePage(html, name);
  const metadata = metadataOf(document);
  if (pasted)
    return {
      drafts: withoutLinks(htmlBlocks(document.body)),
      metadata,
    };
  const posts = setPostsAside(document);
  const body = document.body.cloneNode(true) as Element;
  const main = mainContent(document);
  const blocks = main ? htmlBlocks(main) : [];
  const found = putPostsBack(blocks.length > 0 ? blocks : htmlBlocks(body), posts);
  return { drafts: withoutFurniture(found, metadata), metadata };
}

/** Reads a page without adding it. The title is told apart and is no part of the text. */
export function extract({ html }: { readonly html: string }): ExtractedText {
  const { drafts, metadata } = readHtml(html, 'page');
  return { title: metadata.title ?? '', ...assemble(drafts, true) };
}

function mainContent(document: Document): Element | null {
  const article = new Readability(document, {
    charThreshold: 200,
    keepClasses: true,
    serializer: (node) => node as unknown as string,
  }).parse();
  return (article?.content as unknown as Element | undefined) ?? null;
}
