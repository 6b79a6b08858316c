import type { Draft } from '../blocks.ts';

/** Fewer words than this are said twice by chance. */
const fewestWords = 5;

/**
 * Pull quotes: quotations that say once more, word for word, what a paragraph of the article says. They are marked, so
 * that they are shown and nobody checks them twice.
 */
export function markRepeats(drafts: readonly Draft[]): Draft[] {
  const quotes = drafts.some(({ kind }) => kind === 'quote');
  if (!quotes) return [...drafts];
  const body = drafts
    .filter(({ kind, leftOut }) => kind !== 'quote' && kind !== 'post' && !leftOut)
    .map(({ text }) => ` ${folded(text)} `);
  return drafts.map((draft) => {
    if (draft.kind !== 'quote' || draft.leftOut) return draft;
    const words = folded(draft.text);
    if (words.split(' ').length < fewestWords) return draft;
    return body.some((text) => text.includes(` ${words} `)) ? { ...draft, repeats: true } : draft;
  });
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
