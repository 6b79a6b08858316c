import { z } from 'zod';
import { rangeOf } from '../../../shared/annotation.ts';
import type { OpenArticle } from '../../../shared/api.ts';
import { currentVersion } from '../../../shared/article.ts';
import { codePointsOf } from '../../../shared/text-units.ts';
import { jsonOf, textIn } from '../damaged.ts';
import type { Format } from '../format.ts';
import type { FoundMark } from '../found-mark.ts';
import { placeOf } from './place-of.ts';
import { judgementIn, type WebBody, webBody, webBodyOf } from './web-annotation-bodies.ts';

const kind = 'web annotation';
/** What W3C's vocabulary has no words for, as JSON literals: https://www.w3.org/TR/json-ld11/#json-literals */
const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    '@version': 1.1,
    assay: 'urn:assay:',
    details: { '@id': 'assay:details', '@type': '@json' },
    sentence: 'assay:sentence',
  },
] as const;

/** https://www.w3.org/TR/annotation-model/ : one AnnotationPage. Positions count Unicode code points, as it wants. */
export const webAnnotation: Format = {
  write: (open, { program, now }) => {
    const { article, annotations } = open;
    const items = itemsOf(open, program);
    const source = sourceOf(open);
    const page = {
      '@context': context,
      id: `urn:assay:${article.id}:page`,
      type: 'AnnotationPage',
      partOf: {
        id: `urn:assay:${article.id}:annotations`,
        type: 'AnnotationCollection',
        label: article.title,
        total: annotations.length,
        generated: now.toISOString(),
        generator: { type: 'Software', name: program },
      },
      startIndex: 0,
      items: items.map((item) => ({ ...item, target: { ...item.target, source } })),
    };
    return `${JSON.stringify(page, null, 2)}\n`;
  },
  read: (bytes, name) => {
    const annotations = jsonOf(textIn(bytes, name, kind), file, name, kind);
    return { marks: annotations.map(foundMark) };
  },
};

function itemsOf({ article, annotations }: OpenArticle, program: string) {
  const points = codePointsOf(currentVersion(article).text);
  return annotations.map((mark) => {
    const { start, end } = rangeOf(mark);
    const [, quote] = mark.target.selector;
    return {
      id: iri(article.id, mark.id),
      type: 'Annotation',
      motivation: mark.motivation,
      creator: { type: 'Person', name: mark.creator.name },
      created: mark.created,
      modified: mark.modified,
      generator: { type: 'Software', name: program },
      body: mark.body.map(webBodyOf),
      target: {
        type: 'SpecificResource',
        selector: [
          {
            type: 'TextPositionSelector',
            start: points.fromUtf16(start),
            end: points.fromUtf16(end),
          },
          quote,
        ],
        ...(mark.target.sentence === undefined ? {} : { sentence: mark.target.sentence }),
      },
    };
  });
}

function sourceOf({ article }: OpenArticle): string {
  return article.uri && URL.canParse(article.uri) ? article.uri : `urn:assay:${article.id}`;
}

function iri(article: string, mark: string): string {
  const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(mark);
  return uuid ? `urn:uuid:${mark}` : `urn:assay:${article}:${mark}`;
}

const selector = z.looseObject({
  type: z.string(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});
const several = <T extends z.ZodType>(one: T) =>
  z.union([z.array(one), one.transform((single) => [single])]);
const target = z.looseObject({ selector: several(selector).optional() });
const item = z.looseObject({
  id: z.string().optional(),
  type: z.unknown().optional(),
  motivation: z.unknown().optional(),
  body: several(z.union([webBody, z.string()])).optional(),
  bodyValue: z.string().optional(),
  target: several(z.union([target, z.string()])),
});
type Item = z.infer<typeof item>;
const page = z.looseObject({ items: z.array(item) }).transform(({ items }) => items);
/** An annotation, several, a page of them, or a collection with its first page inside. */
const file = z.union([
  z.array(item),
  page,
  z.looseObject({ first: page }).transform(({ first }) => first),
  item.transform((one) => [one]),
]);

function foundMark({ id, body = [], bodyValue, target }: Item): FoundMark {
  const selectors = target.flatMap((one) => (typeof one === 'string' ? [] : (one.selector ?? [])));
  const bodies = body.filter((one): one is WebBody => typeof one !== 'string');
  const judgement = judgementIn(bodies, bodyValue);
  return {
    id: id?.split(':').at(-1),
    label: judgement ? judgement.label : (bodies[0]?.value ?? bodyValue ?? ''),
    judgement,
    ...placeOf(selectors, 'codePoint'),
  };
}
