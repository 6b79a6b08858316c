import { useCallback, useEffect, useState } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useEditor } from '../editing/use-editor.ts';
import { LibrarySidebar } from '../library/library-sidebar.tsx';
import { messages } from '../messages/messages.ts';
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
  const counts = useEditor(editor, (e) => e.counts);
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
        <LibrarySidebar
          current={{ id: editor.article.id, counts, sentences: editor.places.length }}
        />
        <main className="reading" aria-label={messages().article.text}>
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
