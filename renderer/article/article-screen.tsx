import { useCallback, useEffect, useState } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useEditor } from '../editing/use-editor.ts';
import { FindBar } from '../find/find-bar.tsx';
import { FoundTicks } from '../find/found-ticks.tsx';
import { useFinding } from '../find/use-finding.ts';
import { LibrarySidebar } from '../library/library-sidebar.tsx';
import { ArticleText } from './article-text.tsx';
import { focusSentence } from './focus.ts';
import { Foot } from './foot.tsx';
import { LedgerStrip } from './ledger-strip.tsx';
import { useReadingView } from './reading-view.ts';
import { SentencePanel } from './sentence-panel.tsx';
import { SentenceStates } from './sentence-view.tsx';
import { SplitMode } from './split-mode.tsx';
import { UnplacedMarks } from './unplaced-marks.tsx';
import { useArticleCommands } from './use-article-commands.ts';
import { WordsMode } from './words-mode.tsx';

export function ArticleScreen({ editor }: { readonly editor: ArticleEditor }) {
  const counts = useEditor(editor, (e) => e.counts);
  const { distractionFree } = useReadingView();
  const [mode, setMode] = useState<'split' | 'words' | null>(null);
  const split = useCallback(() => setMode('split'), []);
  const chooseWords = useCallback(() => setMode('words'), []);
  const leaveMode = useCallback(() => setMode(null), []);
  useArticleCommands(editor, { split, chooseWords });
  const finding = useFinding(editor);
  useEffect(() => {
    focusSentence(editor.current);
    return () => editor.seal();
  }, [editor]);

  return (
    <>
      <div className="article-screen" data-distraction-free={distractionFree ? '' : undefined}>
        <LibrarySidebar
          current={{ id: editor.article.id, counts, sentences: editor.places.length }}
        />
        <div className="reading-column">
          {finding.open ? <FindBar editor={editor} finding={finding} /> : null}
          <main className="reading" aria-label="Article">
            <UnplacedMarks editor={editor} />
            <ArticleText editor={editor} />
            {mode === 'split' ? <SplitMode editor={editor} onClose={leaveMode} /> : null}
            {mode === 'words' ? <WordsMode editor={editor} onClose={leaveMode} /> : null}
          </main>
        </div>
        <LedgerStrip editor={editor}>
          {finding.open ? <FoundTicks editor={editor} finder={finding.finder} /> : null}
        </LedgerStrip>
        <SentencePanel editor={editor} onSplit={split} />
      </div>
      <Foot editor={editor} />
      <SentenceStates />
    </>
  );
}
