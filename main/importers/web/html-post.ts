import type { Draft } from '../blocks.ts';
import { postOf } from '../post.ts';
import { signatureIn } from './post-signature.ts';

const postClass =
  /\b(?:twitter-tweet|twitter-video|bluesky-embed|mastodon-embed|instagram-media|text-post-media|fb-post|tiktok-embed|reddit-embed-bq|linkedin-post)\b/;

/** What embedding scripts leave in the post's place and nobody wrote: invitations to look elsewhere. */
const stub =
  /^(?:view (?:this )?(?:post|photo|video|reel|more)?\s*(?:on|at) (?:instagram|threads|mastodon|bluesky|facebook|x|twitter|tiktok).{0,20}|post by @\S+|\[image or embed\]|♬.{0,80}|loading.{0,20}|see (?:more|this post) .{0,30})$/i;

/**
 * The post that an embedding script would have drawn: a block quotation that names its network, or ends in a signature
 * line like that of a copied post. Without words of its own where the network leaves none without its script; undefined
 * for every other element.
 */
export function htmlPost(element: Element): Draft | undefined {
  if (element.tagName.toUpperCase() !== 'BLOCKQUOTE') return undefined;
  const lines = linesOf(element);
  // Facebook names the network on the element around.
  const names = [element, element.parentElement].map((one) => one?.getAttribute('class') ?? '');
  const named = names.some((name) => postClass.test(name));
  const index = lines.findLastIndex((line) => signatureIn(line, named) !== undefined);
  const signed = signatureIn(lines[index] ?? '', named);
  if (!signed && !named) return undefined;
  const uri = addressOf(element);
  const words = lines
    .filter((line, at) => at !== index && !stub.test(line))
    .map((line) => line.replace(/\s*\[image or embed\]\s*$/i, ''))
    .join('\n');
  const handle = signed?.handle || handleIn(uri);
  // TikTok's markup names the author on a line of its own, before the words.
  const own = handle ? words.replace(new RegExp(`^@${escaped(handle)}\\n`), '') : words;
  const post = postOf(own, {
    author: signed?.author ?? '',
    handle: handle ?? '',
    ...dated(signed),
  });
  const { author, handle: _handle, ...rest } = post;
  const whole = lines.join('\n');
  const underline =
    post.text && whole.startsWith(post.text) ? whole.slice(post.text.length).trim() : '';
  return {
    ...rest,
    ...(author ? { author } : {}),
    ...(handle ? { handle } : {}),
    ...(uri ? { uri } : {}),
    ...(underline ? { underline } : {}),
  };
}

function dated(signed: { readonly date?: string } | undefined) {
  return signed?.date ? { date: signed.date } : {};
}

const permalinks = ['cite', 'data-instgrm-permalink', 'data-text-post-permalink', 'data-embed-url'];

/** The post's own address: what the embedding code names, else its last link. */
function addressOf(element: Element): string | undefined {
  const parent = element.parentElement?.getAttribute('data-href');
  const named = [...permalinks.map((name) => element.getAttribute(name)), parent];
  const links = [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  return [...named, ...links.reverse()]
    .find((address) => address && /^https?:\/\//.test(address))
    ?.replace(/\/embed\/?$/, '');
}

/** Networks whose addresses name the author. */
function handleIn(uri: string | undefined): string | undefined {
  if (!uri || !URL.canParse(uri)) return undefined;
  const { hostname, pathname } = new URL(uri);
  const at = /^\/@([\w.-]{1,60})(?:\/|$)/.exec(pathname)?.[1];
  if (at) return /(?:tiktok|threads|youtube)\./.test(hostname) ? at : `${at}@${hostname}`;
  if (/(?:^|\.)(?:twitter|x)\.com$/.test(hostname))
    return /^\/(\w{1,30})\/status\//.exec(pathname)?.[1];
  return hostname === 'bsky.app'
    ? /^\/profile\/([\w-]+\.[\w.-]+)\//.exec(pathname)?.[1]
    : undefined;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function linesOf(element: Element): string[] {
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    for (const child of node.childNodes) {
      const tag = (child as Partial<Element>).tagName?.toUpperCase();
      if (tag === 'SCRIPT' || tag === 'STYLE' || tag === 'SVG') continue;
      const breaks = tag === 'BR' || tag === 'P' || tag === 'DIV' || tag === 'SECTION';
      if (breaks) text += '\n';
      walk(child);
      if (breaks && tag !== 'BR') text += '\n';
    }
  };
  walk(element);
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
