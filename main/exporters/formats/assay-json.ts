import { z } from 'zod';
import { type Annotation, judgementOf, labelOf } from '../../../shared/annotation.ts';
import type { OpenArticle } from '../../../shared/api.ts';
import { contentsOf, type ExportContents } from '../../../shared/export-contents.ts';
import type { ExportContext, ExportedCopy } from '../context.ts';
import { jsonOf, textIn } from '../damaged.ts';
import type { Format } from '../format.ts';

export const projectFormat = 'assay-article';

/** Everything Assay knows about the article, as it knows it. Offsets are UTF-16 code units of the version's text. */
export function projectOf(
  { article, annotations, unplaced, split }: OpenArticle,
  { program, now, review, copies = [] }: ExportContext,
  contents: ExportContents,
): object {
  return {
    format: projectFormat,
    schema: 1,
    program,
    exported: now.toISOString(),
    article,
    annotations,
    unplaced,
    ...(split ? { split } : {}),
    ...(review && contents.review ? { decisions: review.decisions, threads: review.threads } : {}),
    ...(contents.captures && copies.length > 0 ? { captures: copies.map(copied) } : {}),
  };
}

function copied({ sha256, name, bytes }: ExportedCopy): object {
  return { sha256, name, data: Buffer.from(bytes).toString('base64') };
}

// The whole is checked by the library, which restores it; this is as much as a list of marks needs.
const selectors = z.tuple([
  z.looseObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }),
  z.looseObject({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
]);
const copy = z.looseObject({ sha256: z.string(), data: z.string() });
const project = z.looseObject({
  format: z.literal(projectFormat),
  article: z.looseObject({
    title: z.string(),
    versions: z.array(z.looseObject({ text: z.string() })).min(1),
  }),
  annotations: z.array(
    z.looseObject({
      id: z.string(),
      body: z.array(z.looseObject({ purpose: z.string() })),
      target: z.looseObject({ selector: selectors }),
    }),
  ),
  // Marks are marks without them, and each copy is one without the others.
  captures: z.array(copy.nullable().catch(null)).catch([]),
});

export const assayJson: Format = {
  write: (open, context) =>
    `${JSON.stringify(projectOf(open, context, contentsOf('json', context.options)), null, 2)}\n`,
  read: (bytes, name) => foundInProject(textIn(bytes, name, 'Assay article'), name),
};

export function foundInProject(json: string, name: string): ReturnType<Format['read']> {
  const { article, annotations, captures } = jsonOf(json, project, name, 'Assay article');
  const text = article.versions.at(-1)?.text ?? '';
  const marks = annotations.map(({ id, body, target }) => {
    const [{ start, end }, quote] = target.selector;
    const { exact, prefix, suffix } = quote;
    const mark = { body } as unknown as Annotation;
    return {
      id,
      label: labelOf(mark) ?? '',
      judgement: judgementOf(mark),
      position: { start, end, unit: 'utf16' as const },
      text,
      quote: { exact, prefix, suffix },
    };
  });
  return { text, title: article.title, marks, copies: captures.filter((one) => one !== null) };
}
