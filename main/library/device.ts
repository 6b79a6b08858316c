import { join } from 'node:path';
import type { Preferences } from '../../shared/preferences.ts';
import type { ReadingPlace } from '../../shared/reading-place.ts';
import { placesKind, preferencesKind } from './device-kinds.ts';
import { makeFolders } from './make-folders.ts';
import { Notices } from './notices.ts';
import { openOwnFile, type StoredFile, type StoredKind } from './stored-file.ts';

/** What is remembered on this device, for whatever library is open. */
export interface Device {
  readPreferences(): Promise<Preferences>;
  changePreferences(change: Partial<Preferences>): Promise<Preferences>;
  readPlace(article: string): Promise<ReadingPlace | null>;
  keepPlace(article: string, place: ReadingPlace): Promise<void>;
  /** Resolves when everything is on disk. */
  close(): Promise<void>;
}

/** Enough for years of reading; the place left longest ago is forgotten first. */
const mostPlaces = 1_000;

/** Nothing is created before the first change. */
export function openDevice(configDirectory: string): Device {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task);
    last = turn.catch(() => {});
    return turn;
  };
  // Read anew each time: another program on this device may have written it.
  const preferences = () => open(join(configDirectory, 'preferences.json'), preferencesKind);
  const places = () => open(join(configDirectory, 'places.json'), placesKind);

  return {
    readPreferences: () => inTurn(async () => (await preferences()).data.preferences),
    changePreferences: (change) =>
      inTurn(async () => {
        const file = await preferences();
        const changed = { ...file.data.preferences, ...change };
        await replace(configDirectory, file, { ...file.data, preferences: changed });
        return changed;
      }),
    readPlace: (article) =>
      inTurn(async () => {
        const found = (await places()).data.places.find((place) => place.article === article);
        if (!found) return null;
        const { article: _article, ...place } = found;
        return place;
      }),
    keepPlace: (article, place) =>
      inTurn(async () => {
        const file = await places();
        const others = file.data.places.filter((known) => known.article !== article);
        const kept = [{ article, ...place }, ...others].slice(0, mostPlaces);
        await replace(configDirectory, file, { ...file.data, places: kept });
      }),
    close: () => inTurn(async () => {}),
  };
}

/** A damaged file is kept beside the new one; that the usual preferences are back says so well enough. */
function open<Data extends { readonly schema: number }>(
  path: string,
  kind: StoredKind<Data>,
): Promise<StoredFile<Data>> {
  return openOwnFile(path, kind, new Notices());
}

async function replace<Data extends { readonly schema: number }>(
  folder: string,
  file: StoredFile<Data>,
  data: Data,
): Promise<void> {
  await makeFolders(folder);
  await file.replace(data);
}
