import type { Judgement } from '../../shared/annotation.ts';
import { largestArticle } from '../../shared/article-size.ts';
import type { Capture } from '../../shared/evidence.ts';
import type { Found } from '../exporters/found-mark.ts';
import { hashOf } from '../library/captures.ts';
import type { Library } from '../library/open-library.ts';

/** The copies that these judgements cite, once each. */
export function citedIn(judgements: readonly Judgement[]): readonly Capture[] {
  const cited = new Map<string, Capture>();
  for (const judgement of judgements)
    for (const { capture } of judgement.evidence ?? [])
      if (capture) cited.set(capture.sha256, capture);
  return [...cited.values()];
}

/**
 * Keeps those of the cited copies that a file of marks brings and the article does not have. One that does not have its hash
 * is no evidence, nor is one here that was altered since, which is made good. Gives how many are still not there.
 */
export async function bringCopies(
  library: Library,
  article: string,
  cited: readonly Capture[],
  copies: Found['copies'] = [],
): Promise<number> {
  const brought = new Map(copies.map(({ sha256, data }) => [sha256, data]));
  let missing = 0;
  for (const { sha256, name, mediaType } of cited) {
    const isThere = await library.capture(article, sha256).then(
      () => true,
      () => false,
    );
    if (isThere) continue;
    const data = brought.get(sha256);
    const bytes = new Uint8Array(Buffer.from(data ?? '', 'base64'));
    const isWhole = data !== undefined && hashOf(bytes) === sha256;
    if (isWhole && bytes.length <= largestArticle)
      await library.keepCapture(article, { name, mediaType, bytes });
    else missing += 1;
  }
  return missing;
}
