import { z } from 'zod';
import { roles } from '../../shared/person.ts';
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
  version: z.string().optional(),
});

const text = z.string().min(1);
const profile = z.looseObject({
  schema: z.literal(1),
  device: text
    .regex(/^[0-9a-f]{8}$/)
    .optional()
    .catch(undefined),
  person: text.optional().catch(undefined),
  initials: text.optional().catch(undefined),
  colour: text
    .regex(/^#[0-9a-f]{6}$/i)
    .optional()
    .catch(undefined),
  role: z.enum(roles).optional().catch(undefined),
});

export interface StoredPreferences {
  readonly schema: 1;
  readonly preferences: Preferences;
}

/** What is not there, or makes no sense, is as it would be for a new person. */
export type StoredProfile = Readonly<z.infer<typeof profile>>;

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

export const profileKind: StoredKind<StoredProfile> = {
  schema: profile,
  current: 1,
  // Before it had a format, and where people have written it themselves.
  migrations: { 0: (data) => ({ ...(data as object), schema: 1 }) },
  empty: { schema: 1 },
  unite: latter,
};
