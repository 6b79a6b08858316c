import { z } from 'zod';
import type { InputOf, OperationName } from '../../shared/api.ts';
import { largestArticle, largestExchange } from '../../shared/article-size.ts';
import { exportFormatNames, importFormatNames } from '../../shared/export-format.ts';
import { nameStyles, reportLanguages } from '../../shared/export-options.ts';
import { judgement } from './judgement-schema.ts';
import { preferenceChange } from './preference-schema.ts';
import { reviewSchemas } from './review-schemas.ts';
import { reportTemplate } from './template-schema.ts';

const id = z.string().min(1).max(64);
const markId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
const line = z.string().max(2_000);
const language = z.string().max(64);
const text = z.string().max(largestArticle);
const offset = z.int().nonnegative();
const range = z.strictObject({ start: offset, end: offset });
const none = z.strictObject({});
const format = z.enum(exportFormatNames);
const options = z
  .strictObject({
    text: z.boolean().optional(),
    names: z.enum(nameStyles).optional(),
    only: z.literal('claims').optional(),
    comments: z.boolean().optional(),
    captures: z.boolean().optional(),
    language: z.enum(reportLanguages).optional(),
    rows: z.enum(['sentences', 'marks']).optional(),
    address: z.string().max(8_000).optional(),
  })
  .optional();

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const capturing = { article: id, task: id.exactOptional() };

const adding = {
  task: id.exactOptional(),
  duplicates: z.enum(['ask', 'keep']).exactOptional(),
  versionOf: id.exactOptional(),
};

type Schemas = { readonly [N in OperationName]: z.ZodType<InputOf<N>> };

/** What may come in from outside, for each operation. Bytes are looked at by the importers. */
export const argumentSchemas = {
  listArticles: none,
  addArticle: z.strictObject({
    name: line.min(1),
    bytes: z.instanceof(Uint8Array),
    mediaType: z.enum(['text/plain', 'text/html']).exactOptional(),
    uri: line.exactOptional(),
    encoding: z.string().max(64).exactOptional(),
    ...adding,
  }),
  addAddress: z.strictObject({ address: z.string().max(8_000), ...adding }),
  taskProgress: z.strictObject({ task: id }),
  cancelTask: z.strictObject({ task: id }),
  previewArticle: z.strictObject({ id }),
  reviseArticle: z.strictObject({
    id,
    metadata: z.strictObject({ title: line, byline: line, published: line }),
    kept: z.array(z.boolean()).max(200_000),
  }),
  openArticle: z.strictObject({ id }),
  openBeginning: z.strictObject({ id }),
  removeArticle: z.strictObject({ id }),
  restoreArticle: z.strictObject({ id }),
  changeAnnotations: z.strictObject({
    article: id,
    // Pages of older builds name none.
    version: id.default(''),
    changes: z
      .array(
        z.strictObject({
          id: markId,
          range,
          judgement: judgement.nullable(),
          adjudicates: z.array(markId).max(1_000).optional(),
        }),
      )
      .max(200_000),
    boundaries: z
      .array(z.strictObject({ offset, begins: z.boolean().nullable() }))
      .max(200_000)
      .optional(),
    client: id.optional(),
  }),
  ...reviewSchemas,
  captureEvidence: z.union([
    z.strictObject({ ...capturing, address: z.string().max(8_000) }),
    z.strictObject({ ...capturing, name: line.min(1), bytes: z.instanceof(Uint8Array) }),
  ]),
  readCapture: z.strictObject({ article: id, sha256: hash }),
  exportArticle: z.strictObject({ id, format, options }),
  exportLosses: z.strictObject({ ids: z.array(id).max(100_000), format, options }),
  exportArticles: z.strictObject({
    ids: z.array(id).max(100_000),
    format,
    options,
    task: id.optional(),
  }),
  exportOverview: z.strictObject({
    format: z.enum(['html', 'csv']),
    ids: z.array(id).max(100_000).optional(),
    language: z.enum(reportLanguages).optional(),
  }),
  previewReport: z.strictObject({
    template: reportTemplate,
    language: z.enum(reportLanguages).optional(),
  }),
  importMarks: z.strictObject({
    article: id.exactOptional(),
    format: z.enum(importFormatNames).optional(),
    name: line.min(1),
    dryRun: z.boolean().optional(),
    bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= largestExchange),
  }),
  extract: z.strictObject({ html: text, uri: line.exactOptional() }),
  segment: z.strictObject({ text, language: language.exactOptional() }),
  readPreferences: none,
  changePreferences: preferenceChange,
  readPlace: z.strictObject({ article: id }),
  keepPlace: z.strictObject({
    article: id,
    sentence: id,
    top: z.number().min(-1e6).max(1e6),
    start: z.number().int().min(0).optional(),
    version: id.optional(),
  }),
} satisfies Schemas;
