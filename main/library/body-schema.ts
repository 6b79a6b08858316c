import { z } from 'zod';
import { attributionKinds, type Body, labels } from '../../shared/annotation.ts';
import { claimTypes } from '../../shared/claim-review.ts';
import { evidenceKinds, stances } from '../../shared/evidence.ts';

const text = z.string();
const number = z.number();

const claimReview = z.looseObject({
  claimReviewed: text.optional(),
  claimType: z.enum(claimTypes).optional(),
  capacity: text.optional(),
  appearance: z
    .looseObject({ date: text.optional(), place: text.optional(), uri: text.optional() })
    .optional(),
  verdict: z
    .looseObject({
      id: text,
      name: text,
      ratingValue: number.optional(),
      bestRating: number.optional(),
      worstRating: number.optional(),
    })
    .optional(),
  conclusion: text.optional(),
  knownOn: text.optional(),
  contact: z
    .looseObject({ asked: text.optional(), deadline: text.optional(), answer: text.optional() })
    .optional(),
  corrections: z.array(z.looseObject({ date: text, text })).optional(),
});

const evidence = z.looseObject({
  id: text,
  title: text,
  uri: text.optional(),
  quote: text.optional(),
  locator: text.optional(),
  kind: z.enum(evidenceKinds),
  stance: z.enum(stances),
  accessed: text.optional(),
  capture: z
    .looseObject({
      sha256: text,
      name: text,
      mediaType: text,
      byteLength: number,
      captured: text,
    })
    .optional(),
});

/** What may stand in a mark on disk. Members that this Assay does not know are kept. */
export const body = z.discriminatedUnion('purpose', [
  z.looseObject({
    type: z.literal('TextualBody'),
    purpose: z.literal('classifying'),
    value: z.enum(labels),
  }),
  z.looseObject({
    type: z.literal('TextualBody'),
    purpose: z.literal('commenting'),
    value: text,
  }),
  z.looseObject({
    type: z.literal('Attribution'),
    purpose: z.literal('describing'),
    value: z.looseObject({ kind: z.enum(attributionKinds), name: text }),
  }),
  z.looseObject({
    type: z.literal('ClaimReview'),
    purpose: z.literal('assessing'),
    value: claimReview,
  }),
  z.looseObject({ type: z.literal('Evidence'), purpose: z.literal('linking'), value: evidence }),
]) satisfies z.ZodType<Body>;
