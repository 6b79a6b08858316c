import type { Api } from '../../shared/api.ts';
import type { ReadingPlace } from '../../shared/reading-place.ts';

export interface ReadingPlaces {
  /** Asks the device once; from then on this window knows best. */
  load(article: string): Promise<ReadingPlace | null>;
  at(article: string): ReadingPlace | null;
  /** Written every few seconds at most; `flush` writes at once. */
  keep(article: string, place: ReadingPlace): void;
  flush(): void;
}

/** Milliseconds. */
const rest = 2_000;

/** Where one is in each article. Nobody is told when it cannot be kept: a lost place costs one scroll. */
export function createReadingPlaces(api: Pick<Api, 'readPlace' | 'keepPlace'>): ReadingPlaces {
  const places = new Map<string, ReadingPlace | null>();
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const article of waiting) {
      const place = places.get(article);
      if (place) void api.keepPlace({ article, ...place }).catch(() => {});
    }
    waiting.clear();
  };

  return {
    async load(article) {
      if (!places.has(article)) {
        const place = await api.readPlace({ article }).catch(() => null);
        if (!places.has(article)) places.set(article, place);
      }
      return places.get(article) ?? null;
    },
    at: (article) => places.get(article) ?? null,
    keep(article, place) {
      const known = places.get(article);
      if (known?.sentence === place.sentence && Math.abs(known.top - place.top) < 0.005) return;
      places.set(article, place);
      waiting.add(article);
      timer ??= setTimeout(flush, rest);
    },
    flush,
  };
}
