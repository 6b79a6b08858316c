import type { KeyboardEvent } from 'react';
import type { Evidence } from '../../shared/evidence.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { PlacedMark } from '../editing/placed-mark.ts';
import { messages } from '../messages/messages.ts';
import { AddEvidence } from './add-evidence.tsx';
import { moveEvidence, removeEvidence } from './evidence-actions.ts';
import { EvidenceAtAGlance } from './evidence-at-a-glance.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { showInSheet, useSheetView } from './sheet-view.ts';

interface Props {
  readonly editor: ArticleEditor;
  readonly mark: PlacedMark;
}

export function EvidenceTab({ editor, mark }: Props) {
  const { claim } = messages();
  const { evidence = [] } = mark.judgement;
  return (
    <>
      <AddEvidence editor={editor} />
      {evidence.length === 0 ? (
        <p className="sheet-empty">{claim.noEvidence}</p>
      ) : (
        <ol className="evidence-list" aria-label={claim.evidence}>
          {evidence.map((one, index) => (
            <EvidenceCard
              key={one.id}
              editor={editor}
              mark={mark}
              evidence={one}
              first={index === 0}
              last={index === evidence.length - 1}
            />
          ))}
        </ol>
      )}
    </>
  );
}

interface CardProps extends Props {
  readonly evidence: Evidence;
  readonly first: boolean;
  readonly last: boolean;
}

function EvidenceCard({ editor, mark, evidence, first, last }: CardProps) {
  const open = useSheetView().open === evidence.id;
  const form = `evidence-form-${evidence.id}`;
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      // Elsewhere these remove the mark.
      event.stopPropagation();
      focusNeighbour(event.currentTarget);
      removeEvidence(editor, evidence);
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      moveEvidence(editor, evidence, event.key === 'ArrowUp' ? -1 : 1);
    }
  };
  return (
    <li className="evidence-card" id={`evidence-${evidence.id}`}>
      <button
        type="button"
        className="evidence-open"
        aria-expanded={open}
        aria-controls={open ? form : undefined}
        aria-keyshortcuts="Delete Alt+ArrowUp Alt+ArrowDown"
        onKeyDown={onKeyDown}
        onClick={() => showInSheet({ open: open ? undefined : evidence.id })}
      >
        <EvidenceAtAGlance evidence={evidence} />
      </button>
      {open ? (
        <EvidenceForm
          id={form}
          editor={editor}
          annotation={mark.annotation}
          evidence={evidence}
          first={first}
          last={last}
        />
      ) : null}
    </li>
  );
}

/** Whoever removes by keyboard goes on from the next piece, or from where the next is added. */
function focusNeighbour(button: HTMLElement): void {
  const card = button.closest('li');
  const next = card?.nextElementSibling ?? card?.previousElementSibling;
  const to = next?.querySelector<HTMLElement>('.evidence-open');
  (to ?? document.getElementById('add-evidence'))?.focus();
}
