import type { ArticleInput } from '../../shared/api.ts';
import type { ArticleSource, ImportedArticle } from '../../shared/article.ts';
import { FailureError } from '../../shared/failure.ts';
import { assemble, type Draft, type Reading, sentencesOf } from './blocks.ts';
import { type ReadOptions, readSource } from './read-source.ts';

/**
 * Bytes as the user has them, to an article with blocks and sentences. Nothing is stored here.
 *
 * @throws FailureError `input…`: one sentence for each way the bytes can be no article
 */
export async function importArticle(
  input: ArticleInput,
  onProgress?: ReadOptions['onProgress'],
): Promise<ImportedArticle> {
  const { reading, source } = await readSource(input, { onProgress });
  return finish(reading, source, input);
}

/** The sentences and the title of what was read. */
export function finish(
  { drafts, metadata }: Reading,
  source: ArticleSource,
  { name, uri }: Pick<ArticleInput, 'name' | 'uri'>,
): ImportedArticle {
  const assembled = assemble(drafts);
  if (!assembled.text) throw new FailureError({ reason: 'inputWithoutText', name });
  const address = metadata.uri ?? uri;
  return {
    metadata: {
      ...metadata,
      title: metadata.title ?? titleOf(drafts.filter(({ leftOut }) => !leftOut)),
      ...(address ? { uri: address } : {}),
    },
    source,
    ...assembled,
    sentences: sentencesOf(assembled, metadata.language),
  };
}

const titleLength = 90;

/** The first heading, else the first words. */
function titleOf(drafts: readonly Draft[]): string {
  const first = drafts.find(({ text }) => text.trim());
  const title =
    (drafts.find(({ kind, text }) => kind === 'heading' && text.trim()) ?? first)?.text ?? '';
  const line = title.replace(/\s+/g, ' ').trim();
  if (line.length <= titleLength) return line;
  const cut = line.slice(0, titleLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), titleLength / 2)).trim()}…`;
}
