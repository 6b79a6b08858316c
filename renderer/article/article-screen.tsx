import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleSummary } from '../../shared/api.ts';
import { BlindBanner } from '../compare/blind-banner.tsx';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { ReadingPlaces } from '../editing/reading-places.ts';
import { useEditorBeside } from '../editing/use-editor.ts';
import { FindBar } from '../find/find-bar.tsx';
import { FoundTicks } from '../find/found-ticks.tsx';
import { useFinding } from '../find/use-finding.ts';
import { ArticleRow } from '../library/article-row.tsx';
import { LibrarySidebar } from '../library/library-sidebar.tsx';
import { messages } from '../messages/messages.ts';
import { ArticleText } from './article-text.tsx';
import { choosingWords } from './choosing-words.ts';
import { focusSentence } from './focus.ts';
import { Foot } from './foot.tsx';
import { goToMark } from './go-to-mark.ts';
import { pressKeptKeys } from './keys-ahead.ts';
import { LedgerStrip } from './ledger-strip.tsx';
import { NextSteps } from './next-steps.tsx';
import { useReadingView } from './reading-view.ts';
import {
  ReturnedMarksContext,
  ReviewOfArticleContext,
  useLoadedReview,
} from './review-of-article.ts';
import { SentencePanel } from './sentence-panel.tsx';
import { SentenceStates } from './sentence-states.tsx';
import { SplitMode } from './split-mode.tsx';
import { UnplacedMarks } from './unplaced-marks.tsx';
import { useArticleCommands } from './use-article-commands.ts';
import { useColumns } from './use-columns.ts';
import { useReadingPlace } from './use-reading-place.ts';
import { useTypeSizeCommands } from './use-type-size-commands.ts';

interface Props {
  readonly editor: ArticleEditor;
  readonly places: ReadingPlaces;
  /** The mark to begin at. */
  readonly mark?: string | undefined;
  /** Reads the article anew: others' marks are seen again, or not any more. */
  onReread(): void;
}

export function ArticleScreen({ editor, places, mark, onReread }: Props) {
  const { distractionFree } = useReadingView();
  const [mode, setMode] = useState<'split' | 'words' | null>(null);
  const split = useCallback(() => setMode('split'), []);
  const chooseWords = useCallback(() => setMode('words'), []);
  const leaveMode = useCallback(() => setMode(null), []);
  useArticleCommands(editor, { split, chooseWords });
  useEffect(
    () => (mode === 'words' ? choosingWords(editor, leaveMode) : undefined),
    [mode, editor, leaveMode],
  );
  useTypeSizeCommands();
  const columns = useColumns(editor);
  const finding = useFinding(editor);
  const reading = useRef<HTMLElement>(null);
  useReadingPlace(editor, places, reading);
  useEffect(() => {
    if (mark === undefined) return;
    goToMark(editor, mark);
    focusSentence(editor.current);
  }, [editor, mark]);
  // Once all effects have run: by then the text has the focus, and keys have their commands.
  useEffect(() => queueMicrotask(pressKeptKeys), []);
  useEffect(() => () => editor.seal(), [editor]);
  const review = useLoadedReview(editor);

  return (
    <ReviewOfArticleContext value={review}>
      <div className="article-screen" data-distraction-free={distractionFree ? '' : undefined}>
        <Sidebar editor={editor} />
        <div className="reading-column">
          {finding.open ? <FindBar editor={editor} finding={finding} /> : null}
          <main
            className="reading"
            aria-label={messages().article.text}
            data-columns={columns ? '' : undefined}
            ref={reading}
          >
            <UnplacedMarks editor={editor} />
            <BlindBanner editor={editor} onDone={onReread} />
            <ReturnedMarksContext value={review.returned}>
              <ArticleText editor={editor} />
            </ReturnedMarksContext>
            {mode === 'split' ? <SplitMode editor={editor} onClose={leaveMode} /> : null}
          </main>
          {mode ? (
            <p className="mode-lesson" role="status">
              {messages().article.lessonOf[mode]}
            </p>
          ) : (
            <NextSteps editor={editor} />
          )}
        </div>
        <LedgerStrip editor={editor}>
          {finding.open ? <FoundTicks editor={editor} finder={finding.finder} /> : null}
        </LedgerStrip>
        <SentencePanel editor={editor} onSplit={split} />
      </div>
      <Foot editor={editor} />
      <SentenceStates />
    </ReviewOfArticleContext>
  );
}

function Sidebar({ editor }: { readonly editor: ArticleEditor }) {
  const row = useCallback(
    (article: ArticleSummary) => <CurrentRow editor={editor} article={article} />,
    [editor],
  );
  return <LibrarySidebar currentId={editor.article.id} currentRow={row} />;
}

interface CurrentRowProps {
  readonly editor: ArticleEditor;
  readonly article: ArticleSummary;
}

function CurrentRow({ editor, article }: CurrentRowProps) {
  const counts = useEditorBeside(editor, (e) => e.counts);
  return <ArticleRow article={{ ...article, counts, sentences: editor.places.length }} current />;
}
