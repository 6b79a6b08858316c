import type { Draft } from '../blocks.ts';

const ways = (...patterns: readonly string[]) => new RegExp(`(?:${patterns.join('|')})`, 'isu');

/** How to see the mail, whom it was sent to, and why. */
const about = ways(
  String.raw`^(?:\W*(?:view|read|open|see) (?:(?:this|the|it)\b.{0,30} )?(?:in|on) (?:(?:your|a|the|our) )?(?:(?:web ?)?browser|web(?:site|page)?|app)\W*)$`,
  String.raw`^\W*(?:view online|view in browser|web version|online version|read in app|forward to a friend|im browser (?:ansehen|anzeigen|öffnen)|zur onlineversion|voir (?:en ligne|dans le navigateur)|ver en (?:el )?navegador)\W*$`,
  String.raw`^(?:(?:having )?(?:trouble|problems?)|can['’]?t|cannot|unable to) (?:view|read|see)(?:ing)? this (?:e-?mail|message|newsletter)\b`,
  "^(?:if )?this (?:e-?mail|message|newsletter) (?:is not|isn['’]t|does not|doesn['’]t) display",
  String.raw`^(?:was this (?:e-?mail|newsletter) forwarded to you|forwarded this (?:e-?mail|newsletter)\?|add us to your address book)`,
  String.raw`^this (?:e-?mail|message|newsletter) (?:was|has been) (?:sent|delivered) to\b`,
  String.raw`^you(?:['’]re| are) (?:receiving|getting) this (?:e-?mail|message|newsletter|because)\b`,
  String.raw`^you (?:received|got) this (?:e-?mail|message|newsletter) because\b`,
  String.raw`^(?:manage|update|change|edit) your (?:e-?mail |subscription |communication )?(?:preferences|settings|subscriptions?)\W*(?:[|·•].*)?$`,
);
/** How to get no more of them; that somebody tried to unsubscribe from something may be news. */
const unsubscribe = ways(
  String.raw`^\W*unsubscribe\W*$`,
  String.raw`^\W*unsubscribe\s*(?:[|·•/\n]|from (?:this|these|our|all)\b|here\b|at any ?time|instantly)`,
  String.raw`[|·•\n]\s*unsubscribe\b`,
  String.raw`\b(?:you (?:can|may)|to|click here to|want to|wish to|like to) (?:unsubscribe|opt[- ]out)(?: (?:from|of) (?:this|these|our|all|any|future|receiving|such)\b| here\b| at any ?time| by (?:clicking|replying)|,? (?:please )?(?:click|reply|follow|use)\b|\W*$)`,
  String.raw`\bno longer (?:wish|want) to receive (?:this|these|our|such|future|any)\b`,
  String.raw`^\W*(?:(?:vom )?newsletter (?:abmelden|abbestellen)|abmelden|se désabonner|se désinscrire|darse de baja|cancelar (?:la )?suscripción)\W*(?:[|·•].*)?$`,
);
/** Lines about the mail are short. */
const longest = 240;

/**
 * Leaves out the lines about a mail: how to see it elsewhere, whom it was sent to, how not to get it any more. What
 * follows the last of these at the end, as the sender's address does, goes with them.
 */
export function tellMailFurniture(drafts: readonly Draft[]): Draft[] {
  const short = ({ kind, text }: Draft) => kind !== 'quote' && text.length <= longest;
  const leaves = (draft: Draft) => short(draft) && unsubscribe.test(draft.text);
  const end = drafts.findIndex(
    (draft, index) =>
      index >= drafts.length / 2 && leaves(draft) && drafts.slice(index).every(short),
  );
  return drafts.map((draft, index) => {
    if (end >= 0 && index >= end) return { ...draft, leftOut: 'end' };
    const isFurniture = leaves(draft) || (short(draft) && about.test(draft.text));
    return isFurniture ? { ...draft, leftOut: 'notice' } : draft;
  });
}
