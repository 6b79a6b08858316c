import type { LeftOut } from '../../../shared/api.ts';
import type { ArticleMetadata } from '../../../shared/article.ts';
import type { Draft } from '../blocks.ts';
import { endOf } from './article-end.ts';
import { type PageDraft, withoutLinks } from './html-blocks.ts';
import { inTheMargin } from './page-roles.ts';

/** Lines that are a control, a label or a notice of the page wherever they stand; they are these words and no more. */
const controls =
  /^(?:sign in|log in|skip to (?:main )?content|advert(?:isement)?s?|iklan|caption|close|enlarge image|loading(?: content)?\W*|highlights|latest(?: news)?|breaking news|popular|live|press release|opinion columnist|review|share|print|home|warning|subscribe|view author archive|email the author|follow on (?:twitter|facebook|instagram)|media playback is (?:un|not )supported on (?:your|this) device|image \d+ (?:of|\/)\s*(?:\/\s*)?\d+|post comment\W*|recent articles|popular this week|comments?(?: \(\d+\))?|leave a (?:comment|reply)|story continues(?: below)?\W*.{0,20}|more:|https?:\/\/\S+|(?:(?:share|tweet|submit|pin|e-?mail|print|save|like|facebook|twitter|whatsapp|linkedin|reddit)\b[\s|·,]*){2,8})$/i;

/** Lines that point away from the article: to other ones, to newsletters, to the reader's networks. */
const pointers =
  /^(?:[[(]?(?:read (?:more|also|next)|see (?:also|more)|also on|related(?: (?:articles|stories|posts|topics|content))?|more (?:from|on|stories)|recommended(?: for you)?|don['’]t miss|watch(?: now)?|tags?|topics?|filed under|photos?)\b\s*:?|you (?:may|might) also like|most (?:read|popular)|trending(?: now)?|share (?:this|on)|follow us|sign up (?:for|to) .{0,40}(?:newsletter|e-?mail|alert)|subscribe (?:now|to (?:our|the))|click here to subscribe|newsletter|continue reading|like this story|want more (?:stories|from)|tell us what you think|this post may contain|get access to|reach the reporters?|via \S+$)/i;

const credit =
  /^(?:\(?(?:photo|image|picture|video|file|illustration|graphic)s?(?: (?:by|credit|courtesy|copyright|via|source))?\s*[:/©]|image copyright|©|copyright\b|getty images|\(?(?:ap|reuters|afp|epa)\b[^.]{0,30}\)?$)|\((?:image|photo|picture|credit)s?(?: credit:?| by|:)[^)]{0,80}\)$|click to tweet$/i;

const byline =
  /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Aa]dditional reporting) by)\s+\p{Lu}/u;
/** "Ann Example and Bo Example, Associated Press" */
const signature =
  /^(?:\p{Lu}[\p{L}'’.-]+ ){1,3}\p{Lu}?[\p{L}'’.-]*(?: and (?:\p{Lu}[\p{L}'’.-]+ ?){2,3})?, .{0,30}\b(?:writer|reporter|editor|correspondent|press|staff|services?|news)$/iu;
const dateLine =
  /^\W*(?:(?:published|updated|posted|last (?:updated|modified)|first published|today|yesterday)\b.{0,60}|(?:\p{L}+, ?)?\p{L}{3,9}\.? \d{1,2},? \d{4}.{0,60}|(?:[\p{L}-]+,? )?\d{1,2}\.? (?:de )?\p{L}{3,10}\.?,? (?:de )?\d{4}.{0,30}|\S+\.(?:com|org|net)|.{0,60}\d{1,2} min(?:ute)?s? read.{0,30})$/iu;

/** Notices under an article: who helped, where to write, what is sold. Only near its end are they sure to be that. */
const notices =
  /\bcontributed to this (?:report|article|story)\b|^\((?:additional )?reporting by\b|^(?:follow|e-?mail|join|subscribe|sign up|more)\b.{0,160}(?:\btwitter\b|\bfacebook\b|\bforums?\b|\bnewsletter|https?:|@)|\bcomments\b.{0,60}\bmoderat|\bmoderat.{0,60}\bcomments\b|\baffiliate commission\b|^this document is subject to copyright|^citation:/i;

/**
 * Says of each block why it is no part of the article, if it is none: captions and credits, teasers, the lines of byline
 * and date, the title once more, and everything behind an ending heading. Long blocks are left out only where the
 * markup says so.
 */
export function tellFurniture(
  drafts: readonly PageDraft[],
  metadata: Partial<ArticleMetadata>,
): Draft[] {
  const end = endOf(drafts);
  const isMarginal = inTheMargin(drafts);
  const opening = drafts.findIndex(({ text }) => text.length > long);
  const article = drafts.slice(0, end);
  const reasonFor = (draft: PageDraft, index: number): LeftOut | undefined => {
    if (index >= end) return 'end';
    if (draft.kind === 'post') return undefined;
    if (draft.kind !== 'quote' && isMarginal(draft)) return 'margin';
    const place = index < Math.max(6, opening) || index >= end - 3 ? 'edge' : 'middle';
    return furniture(draft, place, metadata) ?? (isTeaser(article, index) ? 'teaser' : undefined);
  };
  return withoutLinks(drafts).map((draft, index) => {
    const leftOut = drafts[index] && reasonFor(drafts[index], index);
    return leftOut ? { ...draft, leftOut } : draft;
  });
}

const long = 240;
const ended = /[\p{Sentence_Terminal}…:;："\p{Pi}\p{Pf}\p{Pe}]$/u;

function furniture(
  { kind, text, pictured }: PageDraft,
  place: 'edge' | 'middle',
  metadata: Partial<ArticleMetadata>,
): LeftOut | undefined {
  if (kind === 'caption') return 'caption';
  if (place === 'edge' && notices.test(text)) return 'notice';
  if (text.length > long) return undefined;
  if (same(text, metadata.title)) return 'title';
  if (controls.test(text)) return 'notice';
  if (credit.test(text)) return 'caption';
  if (pointers.test(text) && text.length < 160) return 'teaser';
  if (
    pictured &&
    kind === 'paragraph' &&
    text.length < 120 &&
    !/^\d{1,2}[.)]/.test(text) &&
    !ended.test(text)
  )
    return 'caption';
  if (place === 'middle') return undefined;
  if (same(text, metadata.byline) || same(text, metadata.siteName)) return 'title';
  if ((byline.test(text) || signature.test(text)) && text.length < 110) return 'title';
  const dated = text.length < 100 && text.split('\n').every((line) => dateLine.test(line));
  return dated ? 'title' : undefined;
}

/** A line that is nothing but a link leads to another article, unless it stands among text as the name of a section. */
function isTeaser(article: readonly PageDraft[], index: number): boolean {
  const draft = article[index];
  if (!draft?.linked || ended.test(draft.text)) return false;
  if (article.filter(({ linked }) => linked).length > article.length * 0.25) return false;
  return draft.kind !== 'heading' || [index - 1, index + 1].some((near) => article[near]?.linked);
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
