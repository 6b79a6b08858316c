import type { Api } from '../../shared/api.ts';
import type { MergedArticle } from '../../shared/review-operations.ts';
import { messages } from '../messages/messages.ts';

/** Everything in the file that was not here comes in; gives its articles, and says what became of them. */
export async function mergeFile(
  api: Pick<Api, 'mergePackage'>,
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly articles: readonly MergedArticle[]; readonly told: string }> {
  const articles = await api.mergePackage({ name, bytes });
  const count = (outcome: MergedArticle['outcome']) =>
    articles.filter((article) => article.outcome === outcome).length;
  const { merged } = messages().sharing;
  return { articles, told: merged(name, count('added'), count('merged'), count('unchanged')) };
}
