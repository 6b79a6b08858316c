import { lazy, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { CommandId } from '../commands/catalogue.ts';
import type { Performers } from '../commands/registry.ts';
import { useCommands } from '../commands/use-commands.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { Editors } from '../editing/editors.ts';
import { useImportDialog } from '../exchange/use-import-dialog.tsx';
import { rememberOpened } from '../library/last-opened.ts';
import { useLiveArticle } from '../live/use-live-article.ts';
import { messages } from '../messages/messages.ts';
import { type ArticleView, addressOf, go } from '../navigation.ts';
import { messageOf } from '../ui/failure-message.ts';
import { ScreenTitle } from '../ui/screen-title.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { ArticleScreen } from './article-screen.tsx';
import { forgetKeys, keepKeys } from './keys-ahead.ts';

const ReportScreen = lazy(async () => ({
  default: (await import('../report/report-screen.tsx')).ReportScreen,
}));
const SourceScreen = lazy(async () => ({
  default: (await import('../source/source-screen.tsx')).SourceScreen,
}));

const ReviewDesk = lazy(async () => ({
  default: (await import('../review/review-desk.tsx')).ReviewDesk,
}));
const CompareScreen = lazy(async () => ({
  default: (await import('../compare/compare-screen.tsx')).CompareScreen,
}));
const HistoryScreen = lazy(async () => ({
  default: (await import('../history/history-screen.tsx')).HistoryScreen,
}));

interface Props {
  readonly id: string;
  readonly screen: ArticleView;
  readonly mark?: string | undefined;
  readonly editors: Editors;
}

const commandOfView: Readonly<Record<ArticleView, CommandId>> = {
  article: 'showMarks',
  source: 'showSource',
  review: 'showReview',
  compare: 'showCompare',
  history: 'showHistory',
  report: 'exportArticle',
};
const views = Object.keys(commandOfView) as readonly ArticleView[];

type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'open'; readonly editor: ArticleEditor };

export function ArticlePage({ id, screen, mark, editors }: Props) {
  const [ahead] = useState(() => editors.takeAhead(id));
  const [loading, setLoading] = useState<Loading>(
    ahead ? { state: 'open', editor: ahead } : { state: 'loading' },
  );

  const load = useCallback(() => {
    let wanted = true;
    const show = (next: Loading) => {
      if (wanted) setLoading(next);
    };
    editors.open(id).then(
      (editor) => show({ state: 'open', editor }),
      (error: unknown) => show({ state: 'failed', message: messageOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [id, editors]);
  useEffect(() => (ahead ? undefined : load()), [ahead, load]);
  useEffect(() => rememberOpened(id), [id]);
  // Before the next key: it may be pressed while the page that is left is still being taken down.
  useLayoutEffect(() => {
    if (loading.state === 'failed') forgetKeys();
    return loading.state === 'loading' && screen === 'article' ? keepKeys() : undefined;
  }, [loading.state, screen]);
  useLayoutEffect(() => forgetKeys, []);
  const reopen = useCallback(
    async () => setLoading({ state: 'open', editor: await editors.open(id) }),
    [id, editors],
  );

  const performers = useMemo(
    (): Performers =>
      Object.fromEntries(
        views.map((view) => [
          commandOfView[view],
          { run: () => go({ screen: view, id }), isEnabled: () => screen !== view },
        ]),
      ),
    [id, screen],
  );
  useCommands(performers);
  const editor = loading.state === 'open' ? loading.editor : undefined;
  const importing = useImportDialog(editor);

  const show = useCallback(
    (editor: ArticleEditor) =>
      setLoading((now) =>
        now.state === 'open' && now.editor === editor ? now : { state: 'open', editor },
      ),
    [],
  );
  useLiveArticle(editors, id, show);

  useEffect(() => {
    if (loading.state !== 'open') return;
    document.title = `${loading.editor.article.title} – Assay`;
    return () => {
      document.title = 'Assay';
    };
  }, [loading]);

  return (
    <div className="window">
      <TopBar>
        <nav className="tabs" aria-label={messages().article.viewsLabel}>
          {views.map((view) => (
            <a
              key={view}
              href={addressOf({ screen: view, id })}
              aria-current={screen === view ? 'page' : undefined}
            >
              {messages().article.views[view]}
            </a>
          ))}
        </nav>
      </TopBar>
      {loading.state === 'open' ? (
        screen === 'report' ? (
          <ReportScreen editor={loading.editor} />
        ) : screen === 'source' ? (
          <SourceScreen editor={loading.editor} onRevised={reopen} />
        ) : screen === 'review' ? (
          <ReviewDesk article={id} />
        ) : screen === 'compare' ? (
          <CompareScreen editor={loading.editor} onReread={() => void reopen()} />
        ) : screen === 'history' ? (
          <HistoryScreen editor={loading.editor} />
        ) : (
          <ArticleScreen
            editor={loading.editor}
            places={editors.places}
            mark={mark}
            onReread={() => void reopen()}
          />
        )
      ) : (
        <main className="page-message">
          {loading.state === 'loading' ? (
            <p className="quiet appear-late">{messages().article.opening}</p>
          ) : (
            <div role="alert">
              <ScreenTitle>{messages().article.notOpened}</ScreenTitle>
              <p>{loading.message}</p>
              <p className="button-row">
                <button type="button" className="button primary" onClick={load}>
                  {messages().ui.tryAgain}
                </button>
                <a className="button" href={addressOf({ screen: 'library' })}>
                  {messages().ui.backToLibrary}
                </a>
              </p>
            </div>
          )}
        </main>
      )}
      {importing}
    </div>
  );
}
