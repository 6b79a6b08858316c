import { useCallback, useEffect, useState } from 'react';
import { BlindBanner } from '../compare/blind-banner.tsx';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useEditorBeside } from '../editing/use-editor.ts';
import { LibrarySidebar } from '../library/library-sidebar.tsx';
import { ArticleText } from './article-text.tsx';
import { focusSentence } from './focus.ts';
import { Foot } from './foot.tsx';
import { goToMark } from './go-to-mark.ts';
import { LedgerStrip } from './ledger-strip.tsx';
import {
  ReturnedMarksContext,
  ReviewOfArticleContext,
  useLoadedReview,
} from './review-of-article.ts';
import { SentencePanel } from './sentence-panel.tsx';
import { SentenceStates } from './sentence-view.tsx';
import { SplitMode } from './split-mode.tsx';
import { UnplacedMarks } from './unplaced-marks.tsx';
import { useArticleKeys } from './use-article-keys.ts';

interface Props {
  readonly editor: ArticleEditor;
  /** The mark to begin at. */
  readonly mark?: string | undefined;
  /** Reads the article anew: others' marks are seen again, or not any more. */
  onReread(): void;
}

export function ArticleScreen({ editor, mark, onReread }: Props) {
  const [splitting, setSplitting] = useState(false);
  const split = useCallback(() => setSplitting(true), []);
  const leaveSplitting = useCallback(() => setSplitting(false), []);
  useArticleKeys(editor, split);
  useEffect(() => {
    if (mark !== undefined) goToMark(editor, mark);
    focusSentence(editor.current);
    return () => editor.seal();
  }, [editor, mark]);
  const review = useLoadedReview(editor.article.id);

  return (
    <ReviewOfArticleContext value={review}>
      <div className="article-screen">
        <Sidebar editor={editor} />
        <main className="reading" aria-label="Article">
          <UnplacedMarks editor={editor} />
          <BlindBanner editor={editor} onDone={onReread} />
          <ReturnedMarksContext value={review.returned}>
            <ArticleText editor={editor} />
          </ReturnedMarksContext>
          {splitting ? <SplitMode editor={editor} onClose={leaveSplitting} /> : null}
        </main>
        <LedgerStrip editor={editor} />
        <SentencePanel editor={editor} onSplit={split} />
      </div>
      <Foot editor={editor} />
      <SentenceStates />
    </ReviewOfArticleContext>
  );
}

function Sidebar({ editor }: { readonly editor: ArticleEditor }) {
  const counts = useEditorBeside(editor, (e) => e.counts);
  return (
    <LibrarySidebar
      current={{
        id: editor.article.id,
        counts,
        sentences: editor.places.length,
        sourceHidden: editor.reading?.sourceHidden,
      }}
    />
  );
}
