import { FailureError } from './failure.ts';

/** What one article, or one capture of evidence, may have. Bytes. */
export const largestArticle = 20_000_000;

/** What a file of marks may have, with copies of evidence in it. Bytes. */
export const largestExchange = 4 * largestArticle;

/** Before it is read or sent: a film dropped by mistake must not be carried about to be refused at the end. */
export function refuseTooLarge(name: string, bytes: number, limit = largestArticle): void {
  if (bytes > limit) throw new FailureError({ reason: 'inputTooLarge', name, bytes, limit });
}
