/**
 * What somebody began to write and has not sent, by what it is about. It outlives its form and the window: whoever first
 * looks at another sentence, or closes Assay, finds it again.
 */
export interface Drafts {
  /** Empty where nothing was begun. */
  of(about: string): string;
  /** Nothing but white space forgets it. */
  keep(about: string, text: string): void;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function createDrafts(storage: () => Storage): Drafts {
  /** For where the browser keeps nothing; newer than what it keeps. */
  const here = new Map<string, string>();
  const key = (about: string) => `assay-draft ${about}`;
  return {
    of(about) {
      const known = here.get(about);
      if (known !== undefined) return known;
      try {
        return storage().getItem(key(about)) ?? '';
      } catch {
        return '';
      }
    },
    keep(about, text) {
      const kept = text.trim() === '' ? '' : text;
      here.set(about, kept);
      try {
        if (kept) storage().setItem(key(about), kept);
        else storage().removeItem(key(about));
      } catch {
        // It is kept until the window is closed.
      }
    },
  };
}

export const drafts = createDrafts(() => localStorage);
