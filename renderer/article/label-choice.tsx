import { memo } from 'react';
import { type Label, labels } from '../../shared/annotation.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import { labelCommands } from '../commands/label-commands.ts';
import { useAriaKeys } from '../commands/use-commands.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import { labelSelected } from './judging.ts';

interface Props {
  readonly editor: ArticleEditor;
  readonly chosen: Label | undefined;
}

/** Where four do not stand in a row, two and two do. */
const pairs = [labels.slice(0, 2), labels.slice(2)];

/** What the selected sentence is. The panel renders with every step through the text; this with every other label. */
export const LabelChoice = memo(function LabelChoice({ editor, chosen }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser
    <div className="label-choice" role="group" aria-label={messages().article.label}>
      {pairs.map((pair) => (
        <div key={pair[0]} className="label-pair">
          {pair.map((label) => (
            <LabelButton key={label} editor={editor} label={label} chosen={chosen === label} />
          ))}
        </div>
      ))}
    </div>
  );
});

interface LabelButtonProps {
  readonly editor: ArticleEditor;
  readonly label: Label;
  readonly chosen: boolean;
}

/** With the pointer the eye is here, so a click marks and stays; the keys mark and go on. */
const LabelButton = memo(function LabelButton({ editor, label, chosen }: LabelButtonProps) {
  const { name, short } = messages().labels.wording[label];
  const command = labelCommands[label];
  return (
    <button
      type="button"
      className="label-button"
      data-label-choice={label}
      aria-pressed={chosen}
      aria-keyshortcuts={useAriaKeys(command)}
      title={short}
      onClick={() => labelSelected(editor, label)}
    >
      <span className="label-name">
        {name} <CommandKeys of={command} />
      </span>
    </button>
  );
});
