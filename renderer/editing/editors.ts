import type { Api, OpenArticle } from '../../shared/api.ts';
import { currentVersion } from '../../shared/article.ts';
import { client } from '../host/client.ts';
import { changesFeedOf } from '../live/changes-feed.ts';
import { type ArticleEditor, createArticleEditor } from './article-editor.ts';
import { createReadingPlaces, type ReadingPlaces } from './reading-places.ts';
import type { PassedOver } from './refreshing.ts';

export interface Refreshed {
  readonly editor: ArticleEditor;
  readonly passedOver?: PassedOver;
}

export interface Editors {
  readonly places: ReadingPlaces;
  /** What others did meanwhile is taken in, unless something of ours is not saved yet. */
  open(id: string): Promise<ArticleEditor>;
  /** The same; says what was passed over, so that it can be asked for once more. */
  refresh(id: string): Promise<Refreshed>;
  /** One that has taken in all that the changes up to this cursor did to the article; undefined where that is to be read. */
  readUpTo(id: string, cursor: string | undefined): ArticleEditor | undefined;
  /** Before there is a screen to show it. */
  openAhead(id: string): Promise<void>;
  /** What was opened ahead, for the first who asks; undefined when nothing was. */
  takeAhead(id: string): ArticleEditor | undefined;
}

/**
 * The state that an answer will know of, if it is asked for now: undefined while a change is not on disk, since the answer
 * may come from before it.
 */
function settledAt(editor: ArticleEditor | undefined): number | undefined {
  return editor && !editor.pending ? editor.edits : undefined;
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
  /** Those whose article is to be seen otherwise by now: they stay until all of theirs is saved. */
  const outdated = new WeakSet<ArticleEditor>();
  const ahead = new Map<string, ArticleEditor>();
  const cursors = new WeakMap<ArticleEditor, string | undefined>();
  const places = createReadingPlaces(api);
  const feed = changesFeedOf(api);

  addEventListener('beforeunload', (event) => {
    if ([...editors.values()].some((editor) => editor.pending)) event.preventDefault();
  });

  function create(id: string, opened: OpenArticle): ArticleEditor {
    const version = currentVersion(opened.article).id;
    const editor = createArticleEditor(opened, (changes, boundaries) =>
      api.changeAnnotations({ article: id, version, changes, boundaries, client }),
    );
    editor.subscribeToSaved(() =>
      feed.tellSaved(id, editors.get(id) === editor && !outdated.has(editor)),
    );
    return editor;
  }

  return {
    places,
    async open(id) {
      const { editor, passedOver } = await this.refresh(id);
      // It was saved while the answer was on its way.
      return passedOver === 'unsaved' && !editor.pending ? this.open(id) : editor;
    },
    async refresh(id) {
      const before = settledAt(editors.get(id));
      const [opened] = await Promise.all([api.openArticle({ id }), places.load(id)]);
      feed.goOnFrom(opened.cursor);
      const known = editors.get(id);
      if (known && !isSameView(known, opened)) outdated.add(known);
      if (known && known.edits !== before) return { editor: known, passedOver: 'unsaved' };
      if (known && !outdated.has(known)) {
        const passedOver = known.refresh(opened);
        if (!passedOver) cursors.set(known, opened.cursor);
        return { editor: known, ...(passedOver ? { passedOver } : {}) };
      }
      const editor = create(id, opened);
      editors.set(id, editor);
      cursors.set(editor, opened.cursor);
      return { editor };
    },
    readUpTo(id, cursor) {
      const known = editors.get(id);
      return known && cursor !== undefined && cursors.get(known) === cursor ? known : undefined;
    },
    async openAhead(id) {
      ahead.set(id, await this.open(id));
    },
    takeAhead(id) {
      const editor = ahead.get(id);
      ahead.delete(id);
      return editor;
    },
  };
}
