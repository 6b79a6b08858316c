import { memo } from 'react';
import { CommandKeys } from '../commands/command-keys.tsx';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import { joinCurrent } from './splitting.ts';

interface Props {
  readonly editor: ArticleEditor;
  /** Whether another sentence follows in the same block. */
  readonly canJoin: boolean;
  onSplit(): void;
}

/** Where a sentence begins and ends, for what the segmenter took for one or for two. */
export const SentenceShape = memo(function SentenceShape({ editor, canJoin, onSplit }: Props) {
  const words = messages().article;
  return (
    <p className="sentence-shape">
      <button type="button" className="link-button" onClick={onSplit}>
        {words.split} <CommandKeys of="splitSentence" />
      </button>
      <button
        type="button"
        className="link-button"
        disabled={!canJoin}
        onClick={() => joinCurrent(editor)}
      >
        {words.join} <CommandKeys of="joinSentences" />
      </button>
    </p>
  );
});
