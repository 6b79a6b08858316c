import { labels } from '../../shared/annotation.ts';
import { judged } from '../../shared/ledger.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import { labelCommands } from '../commands/label-commands.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';

import { useEditorBeside } from '../editing/use-editor.ts';
import { messages } from '../messages/messages.ts';

import { redo, undo } from './judging.ts';
import { SavingNote } from './saving-note.tsx';
import { ViewChips } from './view-chips.tsx';

export function Foot({ editor }: { readonly editor: ArticleEditor }) {
  const counts = useEditorBeside(editor, (e) => e.counts);
  const verdictsMissing = useEditorBeside(editor, (e) => e.remaining.verdicts);
  const undoName = useEditorBeside(editor, (e) => e.undoName);
  const redoName = useEditorBeside(editor, (e) => e.redoName);
  const words = messages().article;
  const { count, inPart, judgedOf, wording } = messages().labels;
  return (
    <section className="foot" aria-label={words.ledger}>
      {labels.map((label) => (
        <span key={label} className="count">
          <span className="swatch" data-label={label} aria-hidden="true">
            {wording[label].letter}
          </span>
          {count(label, counts[label])}
        </span>
      ))}
      {counts.part > 0 ? <span className="count">{inPart(counts.part)}</span> : null}
      {verdictsMissing > 0 ? (
        <span className="count">{words.verdictsMissing(verdictsMissing)}</span>
      ) : null}
      <strong data-testid="judged">{judgedOf(judged(counts), editor.places.length)}</strong>
      <SavingNote editor={editor} />
      <ViewChips editor={editor} />
      <span className="foot-keys">
        <span className="key-lesson">
          <span>
            <CommandKeys of={['sentenceAbove', 'sentenceBelow']} /> {words.keySentence}{' '}
            <CommandKeys of={labels.map((label) => labelCommands[label])} /> {words.keyMark}{' '}
            <CommandKeys of="nextUntouched" /> {words.keyUntouched}
          </span>
        </span>
        <button
          type="button"
          className="link-button"
          disabled={undoName === undefined}
          title={undoName === undefined ? words.nothingToUndo : words.undoNamed(undoName)}
          onClick={() => undo(editor)}
        >
          <CommandKeys of="undo" /> {words.undo}
        </button>
        <button
          type="button"
          className="link-button"
          disabled={redoName === undefined}
          title={redoName === undefined ? words.nothingToRedo : words.redoNamed(redoName)}
          onClick={() => redo(editor)}
        >
          <CommandKeys of="redo" /> {words.redo}
        </button>
      </span>
    </section>
  );
}
