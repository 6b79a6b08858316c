import { useRef, useState } from 'react';
import { CommandKeys } from '../commands/command-keys.tsx';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useHost } from '../host/host-context.ts';
import { addressIn } from '../library/candidates.ts';
import { messages } from '../messages/messages.ts';
import { addFiles, addNamed } from './evidence-actions.ts';
import { focusInSheet } from './sheet-view.ts';

/** A link, a title, or a file. A pasted link is taken at once; what is typed, with Enter. */
export function AddEvidence({ editor }: { readonly editor: ArticleEditor }) {
  const { api } = useHost();
  const { claim } = messages();
  const [text, setText] = useState('');
  const picker = useRef<HTMLInputElement>(null);

  const add = () => {
    const added = addNamed(api, editor, text);
    setText('');
    if (added) focusInSheet({ open: added.id }, `#evidence-form-${added.id} textarea`);
  };

  return (
    <form
      className="add-evidence"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label htmlFor="add-evidence">
        {claim.addEvidence} <CommandKeys of="addEvidence" />
      </label>
      <div className="add-evidence-row">
        <input
          id="add-evidence"
          dir="auto"
          autoComplete="off"
          value={text}
          placeholder={claim.addEvidenceHint}
          onChange={(event) => setText(event.target.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (text !== '' || !addressIn(pasted)) return;
            event.preventDefault();
            addNamed(api, editor, pasted);
          }}
        />
        <button type="submit" className="button">
          {claim.add}
        </button>
        <button type="button" className="button" onClick={() => picker.current?.click()}>
          {claim.chooseFile}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          data-testid="evidence-picker"
          onChange={(event) => {
            addFiles(api, editor, [...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
    </form>
  );
}
