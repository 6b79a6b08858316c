import type { Api } from '../../shared/api.ts';
import { currentVersion } from '../../shared/article.ts';
import { type ArticleEditor, createArticleEditor } from './article-editor.ts';
import { createReadingPlaces, type ReadingPlaces } from './reading-places.ts';

export interface Editors {
  readonly places: ReadingPlaces;
  /** What other programs did meanwhile is taken in, unless something of ours is not saved yet. */
  open(id: string): Promise<ArticleEditor>;
}

/** Editors live until Assay is closed, so that undo survives leaving the article and coming back. */
export function createEditors(api: Api): Editors {
  const editors = new Map<string, ArticleEditor>();
  const places = createReadingPlaces(api);

  addEventListener('beforeunload', (event) => {
    if ([...editors.values()].some((editor) => editor.pending)) event.preventDefault();
  });

  return {
    places,
    async open(id) {
      const [opened] = await Promise.all([api.openArticle({ id }), places.load(id)]);
      const known = editors.get(id);
      // A newer version has other sentences: what was undone or done on the old ones does not speak of them.
      if (known && currentVersion(known.article).id === currentVersion(opened.article).id) {
        known.refresh(opened);
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
