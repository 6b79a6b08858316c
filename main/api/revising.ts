import type { ArticleInput, ArticlePreview, InputOf, OpenArticle } from '../../shared/api.ts';
import {
  type Article,
  type ArticleMetadata,
  currentSource,
  currentVersion,
} from '../../shared/article.ts';
import type { Library } from '../library/open-library.ts';
import { placeMarks } from '../versions/place-marks.ts';
import type { Importing } from './importing.ts';

export interface Revising {
  previewArticle(input: { id: string }): Promise<ArticlePreview>;
  reviseArticle(input: InputOf<'reviseArticle'>): Promise<OpenArticle>;
}

/** What was left out of an article when it was read, and an article as somebody chose it. */
export function createRevising(library: Library, importing: Importing): Revising {
  return {
    previewArticle: async ({ id }) => {
      const { article, bytes } = await library.source(id);
      const preview = await importing.ask({ task: 'preview', input: inputOf(article, bytes) });
      const { selection } = currentVersion(article);
      const chosen = selection?.digest === preview.digest ? selection.kept : undefined;
      const blocks = preview.blocks.map((block, index) => {
        const { leftOut, ...rest } = block;
        const kept = chosen?.[index] ?? block.kept;
        return kept ? { ...rest, kept } : { ...rest, kept, leftOut: leftOut ?? ('user' as const) };
      });
      return { metadata: metadataOf(article), blocks };
    },

    reviseArticle: async ({ id, metadata, kept }) => {
      const { article, bytes } = await library.source(id);
      const input = inputOf(article, bytes);
      const { imported, digest } = await importing.ask({ task: 'revise', input, kept });
      return library.addVersion(id, {
        imported,
        metadata: changed(metadataOf(article), metadata),
        selection: { digest, kept },
        place: placeMarks,
      });
    },
  };
}

/** What was pasted is read as it was pasted: whole. */
function inputOf(article: Article, bytes: Uint8Array): ArticleInput {
  const { name, mediaType, encoding } = currentSource(article);
  const pasted = name === pastedName ? pastedTypes.find((type) => type === mediaType) : undefined;
  return { name, bytes, encoding, ...(pasted ? { mediaType: pasted } : {}) };
}

const pastedTypes = ['text/plain', 'text/html'] as const;
const pastedName = 'Pasted text';

function metadataOf({
  id: _id,
  added: _added,
  source: _source,
  versions: _versions,
  ...metadata
}: Article): ArticleMetadata {
  return metadata;
}

function changed(
  metadata: ArticleMetadata,
  { title, byline, published }: InputOf<'reviseArticle'>['metadata'],
): ArticleMetadata {
  const { byline: _byline, published: _published, ...rest } = metadata;
  return {
    ...rest,
    title: title.trim() || metadata.title,
    ...(byline.trim() ? { byline: byline.trim() } : {}),
    ...(published.trim() ? { published: published.trim() } : {}),
  };
}
