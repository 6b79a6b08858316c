import { useCallback, useEffect, useState } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useEditorBeside } from '../editing/use-editor.ts';
import { LibrarySidebar } from '../library/library-sidebar.tsx';
import { ArticleText } from './article-text.tsx';
import { focusSentence } from './focus.ts';
import { Foot } from './foot.tsx';
import { LedgerStrip } from './ledger-strip.tsx';
import { SentencePanel } from './sentence-panel.tsx';
import { SentenceStates } from './sentence-view.tsx';
import { SplitMode } from './split-mode.tsx';
import { UnplacedMarks } from './unplaced-marks.tsx';
import { useArticleKeys } from './use-article-keys.ts';

export function ArticleScreen({ editor }: { readonly editor: ArticleEditor }) {
  const [splitting, setSplitting] = useState(false);
  const split = useCallback(() => setSplitting(true), []);
  const leaveSplitting = useCallback(() => setSplitting(false), []);
  useArticleKeys(editor, split);
  useEffect(() => {
    focusSentence(editor.current);
    return () => editor.seal();
  }, [editor]);

  return (
    <>
      <div className="article-screen">
        <Sidebar editor={editor} />
        <main className="reading" aria-label="Article">
          <UnplacedMarks editor={editor} />
          <ArticleText editor={editor} />
          {splitting ? <SplitMode editor={editor} onClose={leaveSplitting} /> : null}
        </main>
        <LedgerStrip editor={editor} />
        <SentencePanel editor={editor} onSplit={split} />
      </div>
      <Foot editor={editor} />
      <SentenceStates />
    </>
  );
}

function Sidebar({ editor }: { readonly editor: ArticleEditor }) {
  const counts = useEditorBeside(editor, (e) => e.counts);
  return (
    <LibrarySidebar current={{ id: editor.article.id, counts, sentences: editor.places.length }} />
  );
}
