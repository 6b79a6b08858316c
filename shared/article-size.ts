import { FailureError } from './failure.ts';

/** What one article, or one capture of evidence, may have. Bytes. */
export const largestArticle = 20_000_000;

/** What a file of marks may have, with copies of evidence in it. Bytes. */
export const largestExchange = 4 * largestArticle;

/**
 * What a file to be added may have, by its name: a report or a file of Assay's own brings evidence along. Which page is one
 * is known when it is read, and then any other has the limit of an article.
 */
export function largestToAdd(name: string): number {
  return /\.(?:html?|json)$/i.test(name) ? largestExchange : largestArticle;
}

/** What an `.assay` package may have, packed or not: much less than a zip may unpack to. Bytes. */
export const largestPackage = 5 * largestArticle;

/** What one request of a page may bring. Bytes. */
export const largestSent = Math.max(largestArticle, largestExchange, largestPackage);

/** Before it is read or sent: a film dropped by mistake must not be carried about to be refused at the end. */
export function refuseTooLarge(name: string, bytes: number, limit = largestArticle): void {
  if (bytes > limit) throw new FailureError({ reason: 'inputTooLarge', name, bytes, limit });
}

export function refusePackageTooLarge(name: string, bytes: number): void {
  if (bytes > largestPackage)
    throw new FailureError({ reason: 'packageTooLarge', name, bytes, limit: largestPackage });
}
