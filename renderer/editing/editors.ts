import type { Api, OpenArticle } from '../../shared/api.ts';
import { currentVersion } from '../../shared/article.ts';
import { type ArticleEditor, createArticleEditor } from './article-editor.ts';

export interface Editors {
  /** What other programs did meanwhile is taken in, unless something of ours is not saved yet. */
  open(id: string): Promise<ArticleEditor>;
}

/** What was done or undone on the sentences of an older version, or seen before reading blind, is not spoken of any more. */
function isSameView(known: ArticleEditor, { article, reading }: OpenArticle): boolean {
  return (
    currentVersion(known.article).id === currentVersion(article).id &&
    known.reading?.modified === reading?.modified
  );
}

/** Editors live until Assay is closed, so that undo survives leaving the article and coming back. */
export function createEditors(api: Api): Editors {
  const editors = new Map<string, ArticleEditor>();

  addEventListener('beforeunload', (event) => {
    if ([...editors.values()].some((editor) => editor.pending)) event.preventDefault();
  });

  return {
    async open(id) {
      const before = editors.get(id)?.edits;
      const opened = await api.openArticle({ id });
      const known = editors.get(id);
      if (known && isSameView(known, opened)) {
        // An answer that was asked for before the latest change does not know of it.
        if (known.edits === before) known.refresh(opened);
        return known;
      }
      const editor = createArticleEditor(opened, (changes, boundaries) =>
        api.changeAnnotations({ article: id, changes, boundaries }),
      );
      editors.set(id, editor);
      return editor;
    },
  };
}
