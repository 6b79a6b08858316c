import type { Api } from '../../shared/api.ts';
import type { ReadingPlace } from '../../shared/reading-place.ts';

export interface ReadingPlaces {
  /** Asks the device once; from then on this window knows best. */
  load(article: string): Promise<ReadingPlace | null>;
  at(article: string): ReadingPlace | null;
  keep(article: string, place: ReadingPlace): void;
}

/** Where one is in each article. Nobody is told when it cannot be kept: a lost place costs one scroll. */
export function createReadingPlaces(api: Pick<Api, 'readPlace' | 'keepPlace'>): ReadingPlaces {
  const places = new Map<string, ReadingPlace | null>();
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
      const same = known?.sentence === place.sentence && known.version === place.version;
      if (same && Math.abs(known.top - place.top) < 0.005) return;
      places.set(article, place);
      void api.keepPlace({ article, ...place }).catch(() => {});
    },
  };
}
