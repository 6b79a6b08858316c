/**
 * What somebody began to write and has not sent, by what it is about. It outlives its form and a reload, and the program
 * where the page has the same address at the next start, as in the desktop app.
 */
export interface Drafts {
  /** Empty where nothing was begun. */
  of(about: string): string;
  /** Nothing but white space forgets it. */
  keep(about: string, text: string): void;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function createDrafts(storage: () => Storage): Drafts {
  /** What the browser did not take: newer than what it keeps. */
  const here = new Map<string, string>();
  const key = (about: string) => `assay-draft ${about}`;
  return {
    of(about) {
      try {
        return here.get(about) ?? storage().getItem(key(about)) ?? '';
      } catch {
        return '';
      }
    },
    keep(about, text) {
      const kept = text.trim() === '' ? '' : text;
      try {
        here.delete(about);
        if (kept) storage().setItem(key(about), kept);
        else storage().removeItem(key(about));
      } catch {
        here.set(about, kept);
      }
    },
  };
}

export const drafts = createDrafts(() => localStorage);
