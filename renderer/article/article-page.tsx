import { lazy, useCallback, useEffect, useMemo, useState } from 'react';
import type { Performers } from '../commands/registry.ts';
import { useCommands } from '../commands/use-commands.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { Editors } from '../editing/editors.ts';
import { useImportDialog } from '../exchange/use-import-dialog.tsx';
import { messages } from '../messages/messages.ts';
import { addressOf, go } from '../navigation.ts';
import { messageOf } from '../ui/failure-message.ts';
import { TopBar } from '../ui/top-bar.tsx';
import { ArticleScreen } from './article-screen.tsx';

const ReportScreen = lazy(async () => ({
  default: (await import('../report/report-screen.tsx')).ReportScreen,
}));
const SourceScreen = lazy(async () => ({
  default: (await import('../source/source-screen.tsx')).SourceScreen,
}));

interface Props {
  readonly id: string;
  readonly screen: 'article' | 'source' | 'report';
  readonly editors: Editors;
}

const views = ['article', 'source', 'report'] as const;

type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'open'; readonly editor: ArticleEditor };

export function ArticlePage({ id, screen, editors }: Props) {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });

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
  useEffect(() => load(), [load]);
  const reopen = useCallback(
    async () => setLoading({ state: 'open', editor: await editors.open(id) }),
    [id, editors],
  );

  const performers = useMemo(
    (): Performers => ({
      showMarks: {
        run: () => go({ screen: 'article', id }),
        isEnabled: () => screen !== 'article',
      },
      showSource: { run: () => go({ screen: 'source', id }), isEnabled: () => screen !== 'source' },
      exportArticle: {
        run: () => go({ screen: 'report', id }),
        isEnabled: () => screen !== 'report',
      },
    }),
    [id, screen],
  );
  useCommands(performers);
  const editor = loading.state === 'open' ? loading.editor : undefined;
  const importing = useImportDialog(editor);

  useEffect(() => {
    // What cannot be read now can still be marked; saving will say what is wrong, and nothing is lost meanwhile.
    const refresh = () => void editors.open(id).catch(() => {});
    addEventListener('focus', refresh);
    return () => removeEventListener('focus', refresh);
  }, [id, editors]);

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
          <SourceScreen id={id} onRevised={reopen} />
        ) : (
          <ArticleScreen editor={loading.editor} places={editors.places} />
        )
      ) : (
        <main className="page-message">
          {loading.state === 'loading' ? (
            <p className="quiet appear-late">{messages().article.opening}</p>
          ) : (
            <div role="alert">
              <h1>{messages().article.notOpened}</h1>
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
