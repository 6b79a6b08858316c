import { z } from 'zod';
import { attributionKinds, type Judgement, labels } from '../../shared/annotation.ts';
import { claimTypes } from '../../shared/claim-review.ts';
import { evidenceKinds, stances } from '../../shared/evidence.ts';

const line = z.string().max(2_000);
const prose = z.string().max(100_000);
const number = z.number();

const verdict = z.strictObject({
  id: line,
  name: line,
  ratingValue: number.optional(),
  bestRating: number.optional(),
  worstRating: number.optional(),
});

const claimReview = z.strictObject({
  claimReviewed: prose.optional(),
  claimType: z.enum(claimTypes).optional(),
  capacity: line.optional(),
  appearance: z
    .strictObject({ date: line.optional(), place: line.optional(), uri: line.optional() })
    .optional(),
  verdict: verdict.optional(),
  conclusion: prose.optional(),
  knownOn: line.optional(),
  contact: z
    .strictObject({ asked: line.optional(), deadline: line.optional(), answer: prose.optional() })
    .optional(),
  corrections: z
    .array(z.strictObject({ date: line, text: prose }))
    .max(1_000)
    .optional(),
});

const capture = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: line,
  mediaType: line,
  byteLength: z.int().nonnegative(),
  captured: line,
});

const evidence = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  title: line,
  uri: z.string().max(8_000).optional(),
  quote: prose.optional(),
  locator: line.optional(),
  kind: z.enum(evidenceKinds),
  stance: z.enum(stances),
  accessed: line.optional(),
  capture: capture.optional(),
});

/** A judgement from outside. */
export const judgement = z.strictObject({
  label: z.enum(labels),
  note: prose.optional(),
  attribution: z.strictObject({ kind: z.enum(attributionKinds), name: line }).optional(),
  claimReview: claimReview.optional(),
  evidence: z.array(evidence).max(1_000).optional(),
}) satisfies z.ZodType<Judgement>;
