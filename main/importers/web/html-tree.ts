import { parseHTML } from 'linkedom';
import { FailureError } from '../../../shared/failure.ts';

/** Deeper than any article; a page built to exhaust the stack goes far beyond. */
const deepest = 2_000;

const voidElements =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|tbody|thead)$/;

/** What stands before a page's content when it has no body tag: the frame and the head, as far as they are there. */
const headless =
  /^((?:\s*<!doctype[^>]*>)?(?:\s*<html[^>]*>)?(?:\s*<head\b[\s\S]*?<\/head>)?(?:\s*<(?:meta|title|link|base)\b[^>]*>(?:[^<]*<\/title>)?)*)/i;

/**
 * @throws FailureError `inputTooDeep`, before the tree is built: tree builders and walkers recurse
 */
export function parsePage(html: string, name: string): Document {
  let depth = 0;
  for (const [, closing, tag = ''] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/g)) {
    if (voidElements.test(tag.toLowerCase())) continue;
    depth = Math.max(0, depth + (closing ? -1 : 1));
    if (depth > deepest) throw new FailureError({ reason: 'inputTooDeep', name, limit: deepest });
  }
  const framed = /<body\b/i.test(html) ? html : html.replace(headless, '$1<body>');
  const page = /<html\b/i.test(framed) ? framed : `<!doctype html><html>${framed}</html>`;
  const document = parseHTML(page).document as unknown as Document;
  completeFrame(document);
  return document;
}

/** linkedom builds the tree as it is written: a head left out of it would make `document.body` another, empty one. */
function completeFrame(document: Document): void {
  const root = document.documentElement;
  const body = root.querySelector('body') ?? document.createElement('body');
  const head = root.querySelector('head') ?? document.createElement('head');
  for (const stray of [...root.children]) {
    if (stray !== body && stray !== head)
      (/^(?:meta|title|link|base)$/i.test(stray.tagName) ? head : body).append(stray);
  }
  root.prepend(head);
  head.after(body);
}
