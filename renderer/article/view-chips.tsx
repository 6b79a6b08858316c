import { useLayoutEffect, useRef } from 'react';
import type { CommandId } from '../commands/catalogue.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import { useAriaKeys } from '../commands/use-commands.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import { focusSentence } from './focus.ts';
import { toggleDistractionFree, toggleProof, useReadingView } from './reading-view.ts';

/** Which way the article is looked at, when it is not the usual one; each is left with a click. */
export function ViewChips({ editor }: { readonly editor: ArticleEditor }) {
  const { proof, distractionFree } = useReadingView();
  const words = messages().article;
  return (
    <>
      {proof ? (
        <ViewChip
          editor={editor}
          name={words.proofView}
          command="proofView"
          onLeave={toggleProof}
        />
      ) : null}
      {distractionFree ? (
        <ViewChip
          editor={editor}
          name={words.onlyText}
          command="distractionFree"
          onLeave={toggleDistractionFree}
        />
      ) : null}
    </>
  );
}

interface ViewChipProps {
  readonly editor: ArticleEditor;
  readonly name: string;
  readonly command: CommandId;
  onLeave(): void;
}

function ViewChip({ editor, name, command, onLeave }: ViewChipProps) {
  const button = useRef<HTMLButtonElement>(null);
  // It goes with its view, and the focus that it has goes to the text.
  useLayoutEffect(() => {
    const chip = button.current;
    return () => {
      if (document.activeElement === chip) focusSentence(editor.current);
    };
  }, [editor]);
  return (
    <button
      ref={button}
      type="button"
      className="chip"
      aria-pressed="true"
      aria-keyshortcuts={useAriaKeys(command)}
      title={messages().commands.titles[command]}
      onClick={onLeave}
    >
      {name} <CommandKeys of={command} />
    </button>
  );
}
