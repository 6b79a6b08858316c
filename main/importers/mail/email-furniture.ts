import type { Draft } from '../blocks.ts';

/** Lines that every newsletter has and none means: about the mail, not in it. */
const about =
  /^(?:(?:view|read|open|see) (?:(?:this|the|it)\b.{0,30} )?(?:in|on) (?:(?:your|a|the) )?(?:web ?)?(?:browser|online|web)\b.{0,30}|view online|web version|(?:having trouble|trouble|problems?|can['’]?t|cannot) (?:viewing|reading|seeing|view|read|see) this (?:e-?mail|message|newsletter)\b.{0,100}|(?:if .{0,40})?(?:not displaying|does not display) correctly\b.{0,80}|im browser (?:ansehen|anzeigen|öffnen)|(?:e-?mail |newsletter )?im browser .{0,12}|forward (?:this (?:e-?mail )?)?to a friend|add us to your address book|was this (?:e-?mail|newsletter) forwarded to you\b.{0,80}|this (?:e-?mail|message|newsletter) (?:was|has been) sent to\b.{0,120}|you(?:['’]re| are) receiving this\b.{0,200}|you received this (?:e-?mail|message|newsletter)\b.{0,200}|(?:manage|update|change|edit) your (?:e-?mail |subscription |communication )?(?:preferences|settings|subscriptions?|profile)\b.{0,80})$/i;
const unsubscribe =
  /^.{0,80}(?:\bunsubscribe\b|\bopt[- ]out\b|\bno longer (?:wish|want) to receive\b|\bvom newsletter abmelden\b|\bnewsletter abbestellen\b|\bse désabonner\b|\bdarse de baja\b)/i;
/** Nobody subscribes a reader to a paragraph: lines about the mail are short. */
const longest = 240;

/**
 * A mail without the lines about it: how to see it elsewhere, whom it was sent to, how not to get it any more. What
 * follows the last of these at the end, as the sender's address does, goes with them.
 */
export function withoutMailFurniture(drafts: readonly Draft[]): Draft[] {
  const isAbout = ({ kind, text }: Draft) =>
    kind !== 'quote' && text.length <= longest && (about.test(text) || unsubscribe.test(text));
  const first = drafts.findIndex(
    (draft, index) =>
      index >= drafts.length / 2 &&
      isAbout(draft) &&
      unsubscribe.test(draft.text) &&
      drafts.slice(index).every(({ kind, text }) => kind !== 'quote' && text.length <= longest),
  );
  return drafts.slice(0, first < 0 ? undefined : first).filter((draft) => !isAbout(draft));
}
