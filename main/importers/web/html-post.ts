import type { Draft } from '../blocks.ts';
import { parseSignature, postOf } from '../post.ts';

const postClass =
  /\b(?:twitter-tweet|twitter-video|bluesky-embed|mastodon-embed|instagram-media|text-post-media|fb-post|tiktok-embed)\b/;

/**
 * The post that an embedding script would have drawn: a block quotation that names its network, or ends in a signature
 * line like that of a copied post. Undefined for every other element.
 */
export function htmlPost(element: Element): Draft | undefined {
  if (element.tagName.toUpperCase() !== 'BLOCKQUOTE') return undefined;
  const lines = linesOf(element);
  const signature = lines.findLastIndex((line) => parseSignature(line) !== undefined);
  const signed = parseSignature(lines[signature] ?? '');
  const named = postClass.test(element.getAttribute('class') ?? '');
  if (!signed && !named) return undefined;
  const words = lines.filter((_line, index) => index !== signature).join('\n');
  if (!words) return undefined;
  const uri = [...element.querySelectorAll('a[href]')]
    .map((link) => link.getAttribute('href') ?? '')
    .findLast((href) => /^https?:\/\//.test(href));
  const cited = element.getAttribute('cite') ?? element.getAttribute('data-instgrm-permalink');
  const address = cited && /^https?:\/\//.test(cited) ? cited : uri;
  const post = postOf(words, signed ?? { author: '', handle: '' });
  const { author, handle, ...rest } = post;
  const whole = lines.join('\n');
  const underline = whole.startsWith(post.text) ? whole.slice(post.text.length).trim() : '';
  return {
    ...rest,
    ...(author ? { author } : {}),
    ...(handle ? { handle } : {}),
    ...(address ? { uri: address } : {}),
    ...(underline ? { underline } : {}),
  };
}

function linesOf(element: Element): string[] {
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    for (const child of node.childNodes) {
      const tag = (child as Partial<Element>).tagName?.toUpperCase();
      if (tag === 'SCRIPT' || tag === 'STYLE') continue;
      if (tag === 'BR' || tag === 'P' || tag === 'DIV') text += '\n';
      walk(child);
      if (tag === 'P' || tag === 'DIV') text += '\n';
    }
  };
  walk(element);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
