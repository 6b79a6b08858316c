import { z } from 'zod';
import {
  defaultPreferences,
  languages,
  type Preferences,
  palettes,
  preferenceRanges,
  themes,
  typefaces,
} from '../../shared/preferences.ts';
import type { ReadingPlace } from '../../shared/reading-place.ts';
import type { StoredKind } from './stored-file.ts';

// What this Assay cannot understand of one preference, because a newer one wrote it, costs that preference only.
const usual = defaultPreferences;
const within = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.number().min(least).max(most);

const preferences = z.looseObject({
  theme: z.enum(themes).catch(usual.theme),
  language: z.enum(languages).catch(usual.language),
  typeface: z.enum(typefaces).catch(usual.typeface),
  palette: z.enum(palettes).catch(usual.palette),
  typeSize: within(preferenceRanges.typeSize).catch(usual.typeSize),
  measure: within(preferenceRanges.measure).catch(usual.measure),
  lineHeight: within(preferenceRanges.lineHeight).catch(usual.lineHeight),
  verticalText: z.boolean().catch(usual.verticalText),
  reducedMotion: z.boolean().catch(usual.reducedMotion),
  keys: z.record(z.string(), z.array(z.string())).catch({}),
});

const place = z.looseObject({
  article: z.string(),
  sentence: z.string(),
  top: z.number(),
  start: z.number().optional(),
});

export interface StoredPreferences {
  readonly schema: 1;
  readonly preferences: Preferences;
}

/** The latest first. */
export interface StoredPlaces {
  readonly schema: 1;
  readonly places: readonly (ReadingPlace & { readonly article: string })[];
}

// Nobody synchronises a device's own files, so that no two copies ever meet.
const latter = <Data>(_ours: Data, theirs: Data): Data => theirs;

export const preferencesKind: StoredKind<StoredPreferences> = {
  schema: z.looseObject({ schema: z.literal(1), preferences }),
  current: 1,
  migrations: {},
  empty: { schema: 1, preferences: defaultPreferences },
  unite: latter,
};

export const placesKind: StoredKind<StoredPlaces> = {
  schema: z.looseObject({ schema: z.literal(1), places: z.array(place) }),
  current: 1,
  migrations: {},
  empty: { schema: 1, places: [] },
  unite: latter,
};
