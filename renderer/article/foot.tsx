import { labels } from '../../shared/annotation.ts';
import { labelDefinitions } from '../../shared/definitions.ts';
import { judged } from '../../shared/ledger.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import { labelCommands } from '../commands/label-commands.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useEditor } from '../editing/use-editor.ts';
import { nounFor } from '../ui/ledger-bar.tsx';
import { redo, undo } from './judging.ts';

export function Foot({ editor }: { readonly editor: ArticleEditor }) {
  const counts = useEditor(editor, (e) => e.counts);
  const withoutVerdict = useEditor(editor, (e) => e.remaining.verdicts);
  const saving = useEditor(editor, (e) => e.saving);
  const undoName = useEditor(editor, (e) => e.undoName);
  const redoName = useEditor(editor, (e) => e.redoName);
  return (
    <section className="foot" aria-label="Ledger">
      {labels.map((label) => (
        <span key={label} className="count">
          <span className="swatch" data-label={label} aria-hidden="true">
            {labelDefinitions[label].letter}
          </span>
          {counts[label]} {nounFor(label, counts[label])}
          {label === 'claim' && withoutVerdict > 0 ? `, ${withoutVerdict} without verdict` : null}
        </span>
      ))}
      {counts.part > 0 ? <span className="count">{counts.part} in part</span> : null}
      <strong data-testid="judged">
        {judged(counts)} of {editor.places.length} judged
      </strong>
      {saving.state === 'failed' ? (
        <span className="saving-failed" role="alert">
          Not saved: {saving.message}{' '}
          <button type="button" className="link-button" onClick={() => editor.retrySaving()}>
            Try again
          </button>
        </span>
      ) : (
        <span className="quiet" data-testid="saving">
          {saving.state === 'saved' ? 'Saved' : 'Saving…'}
        </span>
      )}
      <span className="foot-keys">
        <span className="key-lesson">
          <CommandKeys of={['previousSentence', 'nextSentence']} /> sentence{' '}
          <CommandKeys of={labels.map((label) => labelCommands[label])} /> mark and go on{' '}
          <CommandKeys of="nextUntouched" /> next untouched
        </span>
        <button
          type="button"
          className="link-button"
          disabled={undoName === undefined}
          title={undoName === undefined ? 'Nothing to undo' : `Undo: ${undoName}`}
          onClick={() => undo(editor)}
        >
          <CommandKeys of="undo" /> undo
        </button>
        <button
          type="button"
          className="link-button"
          disabled={redoName === undefined}
          title={redoName === undefined ? 'Nothing to redo' : `Redo: ${redoName}`}
          onClick={() => redo(editor)}
        >
          <CommandKeys of="redo" /> redo
        </button>
      </span>
    </section>
  );
}
