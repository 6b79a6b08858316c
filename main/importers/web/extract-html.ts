import { Readability } from '@mozilla/readability';
import type { ExtractedText } from '../../../shared/api.ts';
import { assemble, type Reading } from '../blocks.ts';
import { htmlBlocks, type PageDraft, withoutLinks } from './html-blocks.ts';
import { metadataOf } from './html-metadata.ts';
import { parsePage } from './html-tree.ts';
import { keepNames } from './keep-names.ts';
import { tellFurniture } from './page-furniture.ts';
import { withSurroundings } from './page-surroundings.ts';
import { putPostsBack, setPostsAside } from './posts-aside.ts';
import { markRepeats } from './repeats.ts';
import { checkDepth } from './tree-depth.ts';

/** How much of a page to give. */
export interface PageOptions {
  /** Taken whole: whoever copied a piece of a page has chosen already. */
  readonly pasted?: boolean;
  /** With what stands outside the article, left out and marked so. */
  readonly whole?: boolean;
}

/**
 * The article of a page, without the page.
 *
 * @throws FailureError `inputTooDeep`
 */
export function readHtml(html: string, name: string, options: PageOptions = {}): Reading {
  const document = parsePage(html, name);
  checkDepth(document.body, name);
  const metadata = metadataOf(document);
  if (options.pasted) return { drafts: withoutLinks(htmlBlocks(document.body)), metadata };
  const posts = setPostsAside(document);
  const page = options.whole ? putPostsBack(htmlBlocks(document.body), posts) : [];
  keepNames(document);
  const main = mainContent(document);
  const found = main ? putPostsBack(htmlBlocks(main), posts) : [];
  const told = markRepeats(
    tellFurniture(found.length > 0 ? found : wholePage(html, name), metadata),
  );
  const drafts = options.whole ? withSurroundings(told, page) : told;
  return { drafts, metadata };
}

/** Read anew, because Readability has taken the first tree apart. */
function wholePage(html: string, name: string): PageDraft[] {
  const document = parsePage(html, name);
  return putPostsBack(htmlBlocks(document.body), setPostsAside(document));
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
