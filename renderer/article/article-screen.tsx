import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';

import type { ReadingPlaces } from '../editing/reading-places.ts';
import { useEditorBeside } from '../editing/use-editor.ts';

import { LibrarySidebar } from '../library/library-sidebar.tsx';
import { messages } from '../messages/messages.ts';
import { ArticleText } from './article-text.tsx';
import { Foot } from './foot.tsx';
import { LedgerStrip } from './ledger-strip.tsx';
import { SentencePanel } from './sentence-panel.tsx';
import { SentenceStates } from './sentence-view.tsx';
import { SplitMode } from './split-mode.tsx';
import { UnplacedMarks } from './unplaced-marks.tsx';
import { useArticleKeys } from './use-article-keys.ts';
import { useColumns } from './use-columns.ts';
import { useReadingPlace } from './use-reading-place.ts';
import { useTypeSizeKeys } from './use-type-size-keys.ts';

interface Props {
  readonly editor: ArticleEditor;
  readonly places: ReadingPlaces;
}

export function ArticleScreen({ editor, places }: Props) {
  const [splitting, setSplitting] = useState(false);
  const split = useCallback(() => setSplitting(true), []);
  const leaveSplitting = useCallback(() => setSplitting(false), []);
  useArticleKeys(editor, split);
  useTypeSizeKeys();
  const columns = useColumns(editor);
  const reading = useRef<HTMLElement>(null);
  useReadingPlace(editor, places, reading);
  useEffect(() => () => editor.seal(), [editor]);

  return (
    <>
      <div className="article-screen">
        <Sidebar editor={editor} />
        <main
          className="reading"
          aria-label={messages().article.text}
          data-columns={columns ? '' : undefined}
          ref={reading}
        >
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
