import type { Nodes, Parent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { ArticleMetadata } from '../../../shared/article.ts';
import type { Draft } from '../blocks.ts';
import { beforeSignature, parseSignature, postOf } from '../post.ts';
import { htmlBlocks, withoutLinks } from '../web/html-blocks.ts';
import { parsePage } from '../web/html-tree.ts';

export interface ReadMarkdown {
  readonly drafts: readonly Draft[];
  readonly metadata: Partial<ArticleMetadata>;
}

const frontMatter = /^---\r?\n([\s\S]{0,10000}?)\r?\n(?:---|\.\.\.)(?:\r?\n|$)/;

/** CommonMark with GitHub's tables, strikethrough and links; what is written is kept, how it is set is not. */
export function readMarkdown(source: string): ReadMarkdown {
  const matter = frontMatter.exec(source);
  const tree = fromMarkdown(matter ? source.slice(matter[0].length) : source, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return { drafts: signedPosts(blocksOf(tree)), metadata: readFrontMatter(matter?.[1] ?? '') };
}

/** The few fields an article's front matter agrees on, when they are plain; anything else in it is not about the text. */
function readFrontMatter(matter: string): Partial<ArticleMetadata> {
  const field = (name: string) =>
    new RegExp(`^${name}:[ \\t]*["']?(.+?)["']?[ \\t]*$`, 'mi').exec(matter)?.[1];
  const [title, byline, published, language] = ['title', 'author', 'date', 'lang'].map(field);
  return {
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
    ...(language ? { language } : {}),
  };
}

function blocksOf(parent: Root | Parent, quoted = false): Draft[] {
  return (parent.children as Nodes[]).flatMap((node) => blockOf(node, quoted));
}

function blockOf(node: Nodes, quoted: boolean): Draft[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth, text: inline(node) }];
    case 'paragraph': {
      const [only] = node.children;
      if (node.children.length === 1 && only?.type === 'image')
        return [{ kind: 'caption', text: only.alt ?? '' }];
      return [{ kind: quoted ? 'quote' : 'paragraph', text: inline(node) }];
    }
    case 'blockquote':
      return quoteOf(blocksOf(node, true));
    case 'list':
      return blocksOf(node, quoted);
    case 'listItem': {
      const [first, ...rest] = blocksOf(node, quoted);
      return first ? [{ ...first, kind: 'listItem' }, ...rest] : [];
    }
    case 'table':
      return node.children.flatMap(({ children }, row) =>
        children.map((cell, column): Draft => {
          const place = {
            table: node,
            row,
            column,
            ...(row === 0 ? { header: true as const } : {}),
          };
          return { kind: 'tableCell', text: inline(cell), cell: place };
        }),
      );
    case 'code':
      return [{ kind: 'paragraph', text: node.value }];
    case 'html':
      return withoutLinks(htmlBlocks(parsePage(node.value, 'Markdown').body));
    default:
      return [];
  }
}

/** A paragraph that ends with a signature, or that one follows, is a post that was pasted as text. */
function signedPosts(drafts: readonly Draft[]): Draft[] {
  const posts: Draft[] = [];
  for (const draft of drafts) {
    const lines = draft.text.split('\n').flatMap((line) => beforeSignature(line) ?? [line]);
    const signed = draft.kind === 'paragraph' ? parseSignature(lines.at(-1) ?? '') : undefined;
    const before = posts.at(-1);
    if (signed && lines.length > 1) posts.push(postOf(lines.slice(0, -1).join('\n'), signed));
    else if (signed && before?.kind === 'paragraph')
      posts.splice(-1, 1, postOf(before.text, signed));
    else posts.push(draft);
  }
  return posts;
}

/** A quotation signed like a post is one: all its paragraphs together. */
function quoteOf(drafts: readonly Draft[]): Draft[] {
  const lines = drafts
    .map(({ text }) => text)
    .join('\n')
    .split('\n');
  const signed = parseSignature(lines.at(-1) ?? '');
  if (!signed || lines.length < 2) return [...drafts];
  return [postOf(lines.slice(0, -1).join('\n'), signed)];
}

function inline(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return '';
  return 'children' in node ? node.children.map(inline).join('') : '';
}
