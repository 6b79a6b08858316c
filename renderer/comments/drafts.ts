/**
 * What somebody began to write and has not sent, by the article and what in it it is about. It outlives its form and a reload, and the program
 * where the page has the same address at the next start, as in the desktop app.
 */
export interface Drafts {
  /** Empty where nothing was begun. */
  of(about: string): string;
  /** Nothing but white space forgets it. */
  keep(about: string, text: string): void;
  /** All that was begun about an article that is gone for good. */
  forget(article: string): void;
}

/** What a draft is about: something that an article has under this id. */
export const aboutOf = (article: string, what: string, id: string): string =>
  `${article} ${what} ${id}`;

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

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
    forget(article) {
      const isOf = (name: string | null) => name?.startsWith(key(`${article} `)) ?? false;
      for (const about of here.keys()) if (isOf(key(about))) here.delete(about);
      try {
        const kept = storage();
        const names = Array.from({ length: kept.length }, (_, at) => kept.key(at));
        for (const name of names) if (name !== null && isOf(name)) kept.removeItem(name);
      } catch {
        // Where the browser keeps nothing there is nothing to forget.
      }
    },
  };
}

export const drafts = createDrafts(() => localStorage);
