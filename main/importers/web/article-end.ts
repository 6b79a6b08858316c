import type { PageDraft } from './html-blocks.ts';

/** Headings after which the page goes on and the article does not. */
const endings =
  /^(?:more (?:great |top )?(?:\S+ )?stories|about the author|related(?: \S+)?|recommended\b.{0,20}|most (?:read|popular)|recent articles|popular this week|want more stories.{0,20}|tell us what you think.{0,5}|make \S+ my homepage|latest|you (?:may|might) also like.{0,10})\W*$/i;

const biography =
  /^(?:\p{Lu}[\p{L}'’.-]+ ){1,4}(?:\([^)]{3,60}\) )?is (?:an?|the|[\p{L}\d]+['’]s)\b.{0,60}\b(?:writer|editor|reporter|correspondent|journalist|columnist|curator|author|native|blogger|contributor)\b/u;

/** Longer than notices, teasers and captions. */
const long = 240;

/** Where the article ends among the blocks of its page; what comes after it is the page's. */
export function endOf(drafts: readonly PageDraft[]): number {
  return biographies(drafts, trailingLinks(drafts, endingHeading(drafts)));
}

/** Who wrote it is told at the very end, with up to two lines of notice after it. */
function biographies(drafts: readonly PageDraft[], end: number): number {
  for (let index = Math.max(1, end - 3); index < end; index += 1) {
    const draft = drafts[index];
    if (draft && draft.kind !== 'post' && biography.test(draft.text)) return index;
  }
  return end;
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
