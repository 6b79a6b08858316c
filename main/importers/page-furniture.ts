import type { ArticleMetadata } from '../../shared/article.ts';
import type { Draft } from './blocks.ts';

const teaser =
  /^(?:read (?:more|also|next)|see also|related(?: (?:articles|stories|posts|topics|content))?|more (?:from|on|stories)|recommended(?: for you)?|you (?:may|might) also like|most (?:read|popular)|trending(?: now)?|don['’]t miss|watch(?: now)?:|photos?:|share (?:this|on)|follow us|sign up|subscribe|newsletter|advertisement|story continues|continue reading|click here|tags?:|topics?:|filed under|comments?(?: \(\d+\))?$|leave a (?:comment|reply)|copyright|©|all rights reserved)/i;
const credit =
  /^(?:(?:photo|image|picture|video|file|illustration|graphic)s?(?: (?:by|credit|courtesy|via|source))?\s*[:/]|getty images|\(?(?:ap|reuters|afp|epa)\b[^.]{0,30}\)?$)/i;
const byline = /^(?:by|von|par|por|written by|posted by|published by|reported by)\s+\p{Lu}/u;
const dateLine =
  /^(?:(?:published|updated|posted|last (?:updated|modified)|first published)\b.{0,60}|(?:\p{L}+,? )?\p{L}{3,9}\.? \d{1,2},? \d{4}.{0,30}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}.{0,30})$/iu;

/**
 * Whether a block is the page's and not the article's: captions and credits, teasers, the lines of byline and date, the
 * title once more. Long blocks are never furniture.
 */
export function isFurniture(
  { kind, text }: Draft,
  index: number,
  total: number,
  metadata: Partial<ArticleMetadata>,
): boolean {
  if (kind === 'post') return false;
  if (kind === 'caption') return true;
  if (text.length > 240) return false;
  if (same(text, metadata.title)) return true;
  if (teaser.test(text) && text.length < 160) return true;
  if (credit.test(text)) return true;
  const edge = index < 5 || index >= total - 3;
  if (!edge) return false;
  if (byline.test(text) && text.length < 90) return true;
  return dateLine.test(text) && text.length < 80;
}

function same(text: string, title: string | undefined): boolean {
  if (!title) return false;
  const fold = (line: string) =>
    line
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return fold(text) === fold(title);
}
