import { z } from 'zod';
import { labels, supersedes } from '../../shared/annotation.ts';
import { sameRevision } from '../../shared/revision.ts';
import { defaultSettings, type LibrarySettings } from '../../shared/settings.ts';
import type { StoredKind } from './stored-file.ts';

const rating = z.looseObject({
  id: z.string(),
  name: z.string(),
  definition: z.string(),
  value: z.number().optional(),
  colour: z.string(),
});

const colour = z.string();

const template = z.looseObject({
  newsroom: z.string().optional(),
  heading: z.string().optional(),
  logo: z.string().optional(),
  accent: colour.optional(),
  labelColours: z.partialRecord(z.enum(labels), colour).optional(),
  method: z.string().optional(),
  footer: z.string().optional(),
  verdicts: z.record(z.string(), z.string()).optional(),
});

export const settingsKind: StoredKind<LibrarySettings> = {
  schema: z.looseObject({
    schema: z.literal(2),
    revision: z.int().nonnegative(),
    modified: z.string(),
    writer: z.string(),
    verdictScale: z.array(rating),
    reviewRules: z.looseObject({
      secondPerson: z.boolean(),
      labels: z.array(z.enum(labels)),
      verdicts: z.array(z.string()),
      evidence: z.boolean(),
    }),
    // Files of this format from before have none, and an Assay from before keeps it.
    reportTemplate: template.optional(),
  }) satisfies z.ZodType<LibrarySettings>,
  current: 2,
  migrations: {
    // Format 1 said nothing but its number.
    1: (data) => ({ ...defaultSettings, ...(data as object), schema: 2 }),
  },
  empty: defaultSettings,
  unite: counting,
};

/** Which of two copies counts, whoever reads which first. What somebody has written by hand counts nothing up. */
export function counting(a: LibrarySettings, b: LibrarySettings): LibrarySettings {
  if (sameRevision(a, b)) return JSON.stringify(a) < JSON.stringify(b) ? a : b;
  return supersedes(a, b) ? a : b;
}
