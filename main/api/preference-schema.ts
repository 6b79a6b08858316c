import { z } from 'zod';
import {
  languages,
  type Preferences,
  palettes,
  preferenceRanges,
  themes,
  typefaces,
} from '../../shared/preferences.ts';

const within = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.number().min(least).max(most).exactOptional();
const keyName = z.string().min(1).max(64);

export const preferenceChange = z.strictObject({
  theme: z.enum(themes).exactOptional(),
  language: z.enum(languages).exactOptional(),
  typeface: z.enum(typefaces).exactOptional(),
  palette: z.enum(palettes).exactOptional(),
  typeSize: within(preferenceRanges.typeSize),
  measure: within(preferenceRanges.measure),
  lineHeight: within(preferenceRanges.lineHeight),
  verticalText: z.boolean().exactOptional(),
  reducedMotion: z.boolean().exactOptional(),
  keys: z.record(keyName, z.array(keyName).max(16)).exactOptional(),
}) satisfies z.ZodType<Partial<Preferences>>;
