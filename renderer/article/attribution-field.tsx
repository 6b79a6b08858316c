import { memo } from 'react';
import type { Attribution } from '../../shared/annotation.ts';
import { attributionKinds } from '../../shared/annotation.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import { amendMark } from './judging.ts';

interface Props extends Attribution {
  readonly editor: ArticleEditor;
  readonly disabled: boolean;
}

/** Who says it. The panel renders with every step through the text; this where somebody else does. */
export const AttributionField = memo(function AttributionField({
  editor,
  kind,
  name,
  disabled,
}: Props) {
  const words = messages().article;
  const amend = (change: Partial<Attribution>) =>
    amendMark(editor, { attribution: { kind, name, ...change } }, words.stepAttribution);

  return (
    <div className="field">
      <label htmlFor="attribution-kind">
        {words.whoSaysIt} <CommandKeys of="attribute" />
      </label>
      <select
        id="attribution-kind"
        disabled={disabled}
        value={kind}
        onChange={(event) => {
          const chosen = attributionKinds.find((known) => known === event.target.value);
          if (chosen) amend(chosen === 'outlet' ? { kind: chosen, name: '' } : { kind: chosen });
          editor.seal();
        }}
      >
        {attributionKinds.map((one) => (
          <option key={one} value={one}>
            {words.attributionKinds[one]}
          </option>
        ))}
      </select>
      {kind === 'outlet' ? null : (
        <input
          aria-label={words.speaker}
          dir="auto"
          disabled={disabled}
          value={name}
          placeholder={words.speaker}
          onChange={(event) => amend({ name: event.target.value })}
          onBlur={() => editor.seal()}
        />
      )}
    </div>
  );
});
