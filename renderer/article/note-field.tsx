import { memo } from 'react';
import { CommandKeys } from '../commands/command-keys.tsx';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import { amendMark } from './judging.ts';

interface Props {
  readonly editor: ArticleEditor;
  /** Undefined where there is no mark to have one. */
  readonly note: string | undefined;
}

/** Why a mark says what it says. The panel renders with every step through the text; this with every other note. */
export const NoteField = memo(function NoteField({ editor, note }: Props) {
  const words = messages().article;
  return (
    <div className="field">
      <label htmlFor="note">
        {words.note} <CommandKeys of="writeNote" />
      </label>
      <textarea
        id="note"
        rows={3}
        dir="auto"
        disabled={note === undefined}
        value={note ?? ''}
        placeholder={words.notePlaceholder}
        onChange={(event) =>
          amendMark(editor, { note: event.target.value || undefined }, words.stepNote)
        }
        onBlur={() => editor.seal()}
      />
    </div>
  );
});
