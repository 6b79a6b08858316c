import { labels } from '../../shared/annotation.ts';
import { labelDefinitions } from '../../shared/definitions.ts';
import { judged } from '../../shared/ledger.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useEditorBeside } from '../editing/use-editor.ts';
import { commandKey, KeyCap } from '../ui/key-cap.tsx';
import { nounFor } from '../ui/ledger-bar.tsx';
import { redo, undo } from './judging.ts';

export function Foot({ editor }: { readonly editor: ArticleEditor }) {
  const counts = useEditorBeside(editor, (e) => e.counts);
  const saving = useEditorBeside(editor, (e) => e.saving);
  const undoName = useEditorBeside(editor, (e) => e.undoName);
  const redoName = useEditorBeside(editor, (e) => e.redoName);
  return (
    <section className="foot" aria-label="Ledger">
      {labels.map((label) => (
        <span key={label} className="count">
          <span className="swatch" data-label={label} aria-hidden="true">
            {labelDefinitions[label].letter}
          </span>
          {counts[label]} {nounFor(label, counts[label])}
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
          <KeyCap>↑↓</KeyCap> sentence <KeyCap>1 2 3 0</KeyCap> mark and go on <KeyCap>U</KeyCap>{' '}
          next untouched
        </span>
        <button
          type="button"
          className="link-button"
          disabled={undoName === undefined}
          title={undoName === undefined ? 'Nothing to undo' : `Undo: ${undoName}`}
          onClick={() => undo(editor)}
        >
          <KeyCap>{`${commandKey} Z`}</KeyCap> undo
        </button>
        <button
          type="button"
          className="link-button"
          disabled={redoName === undefined}
          title={redoName === undefined ? 'Nothing to redo' : `Redo: ${redoName}`}
          onClick={() => redo(editor)}
        >
          <KeyCap>{`${commandKey} Y`}</KeyCap> redo
        </button>
      </span>
    </section>
  );
}
