import type { ArticleMetadata } from '../../shared/article.ts';
import type { Draft } from './blocks.ts';
import { type PageDraft, withoutLinks } from './html-blocks.ts';
import { inTheMargin } from './page-roles.ts';

/** Lines that are a control, a label or a notice of the page wherever they stand; they are these words and no more. */
const controls =
  /^(?:sign in|log in|skip to (?:main )?content|advert(?:isement)?s?|iklan|caption|close|enlarge image|loading(?: content)?\W*|highlights|latest(?: news)?|breaking news|popular|opinion columnist|review|share|print|home|warning|view author archive|email the author|follow on (?:twitter|facebook|instagram)|media playback is (?:un|not )supported on (?:your|this) device|image \d+ (?:of|\/)\s*(?:\/\s*)?\d+|post comment\W*|recent articles|popular this week|comments?(?: \(\d+\))?|leave a (?:comment|reply)|story continues(?: below)?\W*.{0,20}|https?:\/\/\S+)$/i;

/** Lines that point away from the article: to other ones, to newsletters, to the reader's networks. */
const pointers =
  /^(?:[[(]?(?:read (?:more|also|next)|see (?:also|more)|also on|related(?: (?:articles|stories|posts|topics|content))?|more (?:from|on|stories)|recommended(?: for you)?|don['’]t miss|watch(?: now)?|tags?|topics?|filed under|photos?)\b\s*:?|you (?:may|might) also like|most (?:read|popular)|trending(?: now)?|share (?:this|on)|follow us|sign up (?:for|to) .{0,40}(?:newsletter|e-?mail|alert)|subscribe (?:now|to (?:our|the))|newsletter|continue reading|like this story|want more (?:stories|from)|tell us what you think|this post may contain|get access to|reach the reporters?|via \S+$)/i;

const credit =
  /^(?:\(?(?:photo|image|picture|video|file|illustration|graphic)s?(?: (?:by|credit|courtesy|copyright|via|source))?\s*[:/©]|image copyright|getty images|\(?(?:ap|reuters|afp|epa)\b[^.]{0,30}\)?$)|\((?:image|photo|picture|credit)s?(?: credit)?:[^)]{0,80}\)$|click to tweet$/i;

const byline =
  /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Aa]dditional reporting) by)\s+\p{Lu}/u;
/** "Ann Example and Bo Example, Associated Press" */
const signature =
  /^(?:\p{Lu}[\p{L}'’.-]+ ){1,3}\p{Lu}?[\p{L}'’.-]*(?: and (?:\p{Lu}[\p{L}'’.-]+ ?){2,3})?, .{0,30}\b(?:writer|reporter|editor|correspondent|press|staff|services?|news)$/iu;
const dateLine =
  /^\W*(?:(?:published|updated|posted|last (?:updated|modified)|first published|today|yesterday)\b.{0,60}|(?:\p{L}+, ?)?\p{L}{3,9}\.? \d{1,2},? \d{4}.{0,60}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}.{0,30})$/iu;
const biography =
  /^(?:\p{Lu}[\p{L}'’.-]+ ){2,4}(?:\([^)]{3,60}\) )?is (?:an?|the|[\p{L}\d]+['’]s)\b.{0,60}\b(?:writer|editor|reporter|correspondent|journalist|columnist|curator|author|native|blogger|contributor)\b/u;

/** Headings after which the page goes on and the article does not. */
const endings =
  /^(?:more (?:great |top )?(?:\S+ )?stories|about the author|related(?: \S+)?|recommended\b.{0,20}|most (?:read|popular)|recent articles|popular this week|want more stories.{0,20}|tell us what you think.{0,5}|make \S+ my homepage|latest|you (?:may|might) also like.{0,10})\W*$/i;

/**
 * The article without what is the page's: captions and credits, teasers, the lines of byline and date, the title once
 * more, and everything behind an ending heading. Long blocks are never furniture.
 */
export function withoutFurniture(
  drafts: readonly PageDraft[],
  metadata: Partial<ArticleMetadata>,
): Draft[] {
  const end = endOf(drafts);
  const isMarginal = inTheMargin(drafts);
  return withoutLinks(
    drafts.filter(
      (draft, index) =>
        index < end &&
        !isFurniture(draft, index, end, metadata) &&
        !(draft.kind !== 'post' && draft.kind !== 'quote' && isMarginal(draft)),
    ),
  );
}

const long = 240;

function endOf(drafts: readonly PageDraft[]): number {
  return trailingLinks(drafts, endingHeading(drafts));
}

/** Nothing but links at the end leads elsewhere; an article of links has words of its own among them. */
function trailingLinks(drafts: readonly PageDraft[], end: number): number {
  let at = end;
  while (at > 0 && drafts[at - 1]?.linked && drafts[at - 1]?.kind !== 'post') at -= 1;
  return at < end / 2 ? end : at;
}

function endingHeading(drafts: readonly PageDraft[]): number {
  for (let index = drafts.length - 1; index >= drafts.length / 2; index -= 1) {
    const draft = drafts[index];
    if (!draft || draft.kind === 'post') break;
    if (endings.test(draft.text)) return index;
    // An article that still has a long paragraph has not ended before it; a biography may be long.
    if (draft.text.length > long && !biography.test(draft.text)) break;
  }
  return drafts.length;
}

function isFurniture(
  { kind, text }: Draft,
  index: number,
  total: number,
  metadata: Partial<ArticleMetadata>,
): boolean {
  if (kind === 'post') return false;
  if (kind === 'caption') return true;
  if (index >= total - 3 && biography.test(text)) return true;
  if (text.length > long) return false;
  if (controls.test(text) || credit.test(text) || same(text, metadata.title)) return true;
  if (pointers.test(text) && text.length < 160) return true;
  if (index >= 6 && index < total - 3) return false;
  if (same(text, metadata.byline)) return true;
  if ((byline.test(text) || signature.test(text)) && text.length < 110) return true;
  return dateLine.test(text) && text.length < 100;
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
