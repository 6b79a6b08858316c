import { z } from 'zod';
import type { Annotation } from '../../shared/annotation.ts';
import type { BoundaryRecord } from '../../shared/boundary.ts';
import type { Comment } from '../../shared/comment.ts';
import { type Decision, reviewStates } from '../../shared/decision.ts';
import type { Reading } from '../../shared/reading.ts';
import type { Removal } from '../../shared/removal.ts';
import { body } from './body-schema.ts';

// Unknown members are kept: a newer Assay of the same format may have added some, and nothing is ever lost.
const offset = z.int().nonnegative();
const text = z.string();
const version = { revision: z.int().positive(), modified: text, writer: text };
const header = { id: text, ...version, deleted: z.literal(true).exactOptional() };
const person = z.looseObject({
  name: text,
  initials: text.optional(),
  colour: text.optional(),
});

const target = z.looseObject({
  source: text,
  version: text,
  sentence: text.exactOptional(),
  selector: z.tuple([
    z.looseObject({ type: z.literal('TextPositionSelector'), start: offset, end: offset }),
    z.looseObject({
      type: z.literal('TextQuoteSelector'),
      exact: text,
      prefix: text,
      suffix: text,
    }),
  ]),
});

export const annotation = z.looseObject({
  ...header,
  type: z.literal('Annotation'),
  motivation: z.literal('classifying'),
  created: text,
  creator: person,
  modifiedBy: person.optional(),
  unchangedSince: z.looseObject(version).optional(),
  adjudicates: z.array(text).optional(),
  target,
  body: z.array(body),
}) satisfies z.ZodType<Annotation>;

export const boundary = z.looseObject({
  ...header,
  type: z.literal('Boundary'),
  version: text,
  offset,
  begins: z.boolean(),
}) satisfies z.ZodType<BoundaryRecord>;

export const decision = z.looseObject({
  ...header,
  type: z.literal('Decision'),
  creator: person,
  created: text,
  mark: text,
  on: z.looseObject(version),
  state: z.enum(reviewStates),
  reason: text.optional(),
  turn: offset,
}) satisfies z.ZodType<Decision>;

export const comment = z.looseObject({
  ...header,
  type: z.literal('Comment'),
  creator: person,
  created: text,
  thread: text,
  mark: text.optional(),
  target: target.optional(),
  text,
  mentions: z.array(text).optional(),
  resolved: z.boolean().optional(),
  turn: offset,
}) satisfies z.ZodType<Comment>;

export const reading = z.looseObject({
  ...header,
  type: z.literal('Reading'),
  creator: person,
  version: text,
  begun: text,
  done: text.optional(),
  sourceHidden: z.boolean().optional(),
}) satisfies z.ZodType<Reading>;

export const removal = z.looseObject({
  ...header,
  type: z.literal('Removal'),
  creator: person,
}) satisfies z.ZodType<Removal>;

/** A line of a history. */
export const anyRecord = z.discriminatedUnion('type', [
  annotation,
  boundary,
  decision,
  comment,
  reading,
  removal,
]);
