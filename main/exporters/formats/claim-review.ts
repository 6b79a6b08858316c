import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  type Annotation,
  attributionOf,
  claimReviewOf,
  labelOf,
  rangeOf,
} from '../../../shared/annotation.ts';
import type { OpenArticle, PublishedCheck } from '../../../shared/api.ts';
import { type Article, currentVersion, textOf } from '../../../shared/article.ts';
import { type ClaimReview, isReviewable, type Verdict } from '../../../shared/claim-review.ts';
import type { ExportOptions } from '../../../shared/export-options.ts';
import { verdictName } from '../../../shared/report-template.ts';
import type { ExportContext } from '../context.ts';
import { jsonOf, textIn } from '../damaged.ts';
import type { Format } from '../format.ts';
import type { FoundMark } from '../found-mark.ts';

const kind = 'ClaimReview file';

/**
 * https://developers.google.com/search/docs/appearance/structured-data/factcheck : one ClaimReview for each claim that has a
 * verdict, never for an opinion. It must say where the review can be read; while nobody knows where the report will be
 * published, that is the article's own address, and without one there is nothing to write.
 */
export const claimReview: Format = {
  write: (open, context) => `${JSON.stringify(reviewsOf(open, context), null, 2)}\n`,
  expected: (open, context) =>
    reviewedMarks(open, context).map(({ claimed }) => ({ label: 'claim', words: claimed })),
  read: (bytes, name) => {
    const reviews = jsonOf(textIn(bytes, name, kind), file, name, kind);
    return { marks: reviews.map(markOf), checks: reviews.map(checkOf) };
  },
};

/** Where the review can be read. */
export function reviewAddress(
  { uri }: Pick<Article, 'uri'>,
  { address }: ExportOptions,
): string | undefined {
  return webAddress(address) ?? webAddress(uri);
}

interface Reviewed {
  readonly mark: Annotation;
  readonly review: ClaimReview & { readonly verdict: Verdict };
  /** The wording as checked. */
  readonly claimed: string;
  readonly address: string;
}

function reviewedMarks(
  { article, annotations }: OpenArticle,
  { options }: Pick<ExportContext, 'options'>,
): Reviewed[] {
  const version = currentVersion(article);
  const address = reviewAddress(article, options);
  if (!address) return [];
  return annotations.flatMap((mark) => {
    const review = claimReviewOf(mark);
    if (!isReviewable(labelOf(mark), review)) return [];
    const claimed = review.claimReviewed ?? textOf(version, rangeOf(mark));
    return [{ mark, review, claimed, address }];
  });
}

export function reviewsOf(
  open: OpenArticle,
  context: Pick<ExportContext, 'options' | 'template'>,
): object[] {
  const { template } = context;
  return reviewedMarks(open, context).map(({ mark, review, claimed, address }) => {
    const { verdict, conclusion } = review;
    const { ratingValue, bestRating, worstRating } = verdict;
    return {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: address,
      datePublished: review.knownOn ?? mark.modified.slice(0, 10),
      claimReviewed: claimed,
      ...(conclusion ? { reviewBody: conclusion } : {}),
      author: template.newsroom
        ? { '@type': 'Organization', name: template.newsroom }
        : { '@type': 'Person', name: mark.creator.name },
      reviewRating: {
        '@type': 'Rating',
        alternateName: verdictName(verdict, template),
        // A number without its bounds would be read as one between 1 and 5.
        ...(ratingValue === undefined || bestRating === undefined || worstRating === undefined
          ? {}
          : { ratingValue, bestRating, worstRating }),
        ...(conclusion ? { ratingExplanation: conclusion } : {}),
      },
      itemReviewed: claimOf(mark, review, open),
    };
  });
}

/** https://schema.org/Claim */
function claimOf(
  mark: Annotation,
  { appearance, capacity }: ClaimReview,
  { article }: OpenArticle,
) {
  const attribution = attributionOf(mark);
  const outlet = attribution?.kind === 'outlet';
  const name = attribution?.name || (outlet ? article.siteName : undefined);
  const said = webAddress(appearance?.uri) ?? webAddress(article.uri);
  const type = outlet ? 'Organization' : 'Person';
  return {
    '@type': 'Claim',
    ...(name
      ? { author: { '@type': type, name, ...(capacity ? { jobTitle: capacity } : {}) } }
      : {}),
    ...(appearance?.date ? { datePublished: appearance.date } : {}),
    ...(said ? { appearance: { '@type': 'CreativeWork', url: said } } : {}),
  };
}

function webAddress(uri: string | undefined): string | undefined {
  const url = uri && URL.canParse(uri) ? new URL(uri) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}

const named = z.union([
  z.looseObject({ name: z.string().optional() }),
  z.array(z.looseObject({ name: z.string().optional() })).transform((all) => all[0] ?? {}),
  z.string().transform((name) => ({ name })),
]);
const review = z.looseObject({
  claimReviewed: z.string(),
  url: z.string().optional(),
  datePublished: z.string().optional(),
  author: named.optional(),
  reviewRating: z
    .looseObject({
      alternateName: z.string().optional(),
      ratingValue: z.union([z.string(), z.number()]).optional(),
    })
    .optional(),
  itemReviewed: z.looseObject({ author: named.optional() }).optional(),
});
type Review = z.infer<typeof review>;
/** One review, several, or those of a graph. */
const file = z.union([
  z.array(review),
  z.looseObject({ '@graph': z.array(review) }).transform((graph) => graph['@graph']),
  review.transform((one) => [one]),
]);

function checkOf({ claimReviewed, url, datePublished, author, ...rest }: Review): PublishedCheck {
  const claimant = rest.itemReviewed?.author?.name;
  const verdict = rest.reviewRating?.alternateName ?? rest.reviewRating?.ratingValue?.toString();
  return {
    claim: claimReviewed,
    ...(claimant ? { claimant } : {}),
    ...(verdict ? { verdict } : {}),
    ...(url ? { uri: url } : {}),
    ...(author?.name ? { publisher: author.name } : {}),
    ...(datePublished ? { published: datePublished } : {}),
  };
}

/** Where the article has the very words, they become a claim with what others found as evidence: the verdict is ours to give. */
function markOf(found: Review): FoundMark {
  const { claim, claimant, verdict, uri, publisher } = checkOf(found);
  const title = [publisher ?? 'Published check', verdict].filter(Boolean).join(': ');
  return {
    label: 'claim',
    judgement: {
      label: 'claim',
      ...(claimant ? { attribution: { kind: 'reported', name: claimant } } : {}),
      evidence: [
        {
          id: `published-check-${digest(uri ?? title)}`,
          title,
          ...(uri ? { uri } : {}),
          kind: 'secondary',
          stance: 'context',
        },
      ],
    },
    quote: { exact: claim },
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
