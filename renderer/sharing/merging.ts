import type { Api } from '../../shared/api.ts';
import type { MergedArticle } from '../../shared/review-operations.ts';
import { messages } from '../messages/messages.ts';

/** Everything in the file that was not here comes in; gives its articles that can be opened, and says what became of all. */
export async function mergeFile(
  api: Pick<Api, 'mergePackage'>,
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly articles: readonly MergedArticle[]; readonly told: string }> {
  const all = await api.mergePackage({ name, bytes });
  const count = (outcome: MergedArticle['outcome']) =>
    all.filter((article) => article.outcome === outcome).length;
  const articles = all.filter(({ binned }) => !binned);
  const { merged, empty, binned } = messages().sharing;
  if (all.length === 0) return { articles, told: empty(name) };
  const told = merged(name, count('added'), count('merged'), count('unchanged'));
  const lying = all.length - articles.length;
  return { articles, told: lying > 0 ? `${told} ${binned(lying)}` : told };
}
