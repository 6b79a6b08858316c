import { z } from 'zod';
import { labels } from '../../shared/annotation.ts';
import type { InputOf } from '../../shared/api.ts';
import { largestPackage } from '../../shared/article-size.ts';
import { reviewStates } from '../../shared/decision.ts';
import { roles } from '../../shared/person.ts';
import { desks, queueOrders } from '../../shared/queue.ts';
import type { reviewOperations } from '../../shared/review-operations.ts';
import { reportTemplate } from './template-schema.ts';

const id = z.string().min(1).max(64);
const recordId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
const line = z.string().max(2_000);
const prose = z.string().max(100_000);
const name = z.string().trim().min(1).max(200);
const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/);
const offset = z.int().nonnegative();
const none = z.strictObject({});
const revision = z.strictObject({ revision: z.int().positive(), modified: line, writer: line });
const some = <T extends z.ZodType>(of: T) => z.array(of).max(10_000);

const verdictScale = z
  .array(
    z.strictObject({
      id: recordId,
      name,
      definition: line,
      value: z.number().optional(),
      colour,
    }),
  )
  .max(50);

const reviewRules = z.strictObject({
  secondPerson: z.boolean(),
  labels: z.array(z.enum(labels)).max(labels.length),
  verdicts: z.array(line).max(50),
  evidence: z.boolean(),
});

type Schemas = { readonly [N in keyof typeof reviewOperations]: z.ZodType<InputOf<N>> };

/** What may come in from outside, for each operation of review. */
export const reviewSchemas = {
  readProfile: none,
  changeProfile: z.strictObject({
    name: name.optional(),
    initials: z.string().trim().min(1).max(4).optional(),
    colour: colour.optional(),
    role: z.enum(roles).optional(),
  }),
  readSettings: none,
  changeSettings: z.strictObject({
    verdictScale: verdictScale.exactOptional(),
    reviewRules: reviewRules.exactOptional(),
    reportTemplate: reportTemplate.optional(),
  }),
  openReview: z.strictObject({ article: id, marks: some(recordId).optional() }),
  decide: z.strictObject({
    article: id,
    decisions: some(
      z.strictObject({
        id: recordId.optional(),
        mark: recordId,
        state: z.enum(reviewStates),
        reason: prose.optional(),
        on: revision.optional(),
      }),
    ),
  }),
  withdrawDecisions: z.strictObject({ article: id, ids: some(recordId).min(1) }),
  changeComments: z.strictObject({
    article: id,
    changes: some(
      z.strictObject({
        id: recordId,
        thread: recordId.optional(),
        mark: recordId.optional(),
        // Pages of older builds name no version.
        range: z.strictObject({ version: id.default(''), start: offset, end: offset }).optional(),
        text: prose.nullable(),
        resolved: z.boolean().optional(),
      }),
    ),
  }),
  reviewQueue: z.strictObject({
    filter: z
      .strictObject({
        desk: z.enum(desks).optional(),
        articles: some(id).optional(),
        people: some(line).optional(),
        labels: some(z.enum(labels)).optional(),
        states: some(z.enum(reviewStates)).optional(),
        verdicts: some(line).optional(),
        disagreement: z.boolean().optional(),
        before: line.optional(),
        after: line.optional(),
      })
      .optional(),
    order: z.enum(queueOrders).optional(),
    offset: offset.optional(),
    limit: z.int().min(1).max(10_000).optional(),
  }),
  teamBoard: none,
  beginReading: z.strictObject({ article: id, sourceHidden: z.boolean().optional() }),
  endReading: z.strictObject({ article: id }),
  compareReadings: z.strictObject({
    people: z.array(name).min(2).max(50).optional(),
    article: id.optional(),
  }),
  readHistory: z.strictObject({ article: id, mark: recordId.optional() }),
  restoreRevision: z.strictObject({ article: id, mark: recordId, revision }),
  changesSince: z.strictObject({
    cursor: line.optional(),
    wait: z.number().min(0).max(60).optional(),
    open: id.optional(),
    client: id.optional(),
  }),
  packArticles: z.strictObject({ ids: some(id).min(1) }),
  mergePackage: z.strictObject({
    name: line.min(1),
    bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= largestPackage),
  }),
  listBin: none,
  emptyBin: z.strictObject({ ids: some(id).optional() }),
} satisfies Schemas;
