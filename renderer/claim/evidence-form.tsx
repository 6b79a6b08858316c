import { type Evidence, stances } from '../../shared/evidence.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import { CaptureLine } from './capture-line.tsx';
import { amendEvidence, moveEvidence, removeEvidence } from './evidence-actions.ts';
import { ChoiceRow, TextRow } from './sheet-field.tsx';

interface Props {
  readonly id: string;
  readonly editor: ArticleEditor;
  readonly annotation: string;
  readonly evidence: Evidence;
  readonly first: boolean;
  readonly last: boolean;
}

export function EvidenceForm({ id, editor, annotation, evidence, first, last }: Props) {
  const { claim } = messages();
  const text = (member: 'quote' | 'locator' | 'uri' | 'accessed') => ({
    editor,
    value: evidence[member],
    onChange: (value: string | undefined) => amendEvidence(editor, evidence.id, member, value),
  });
  return (
    <div className="evidence-form" id={id}>
      <StanceChoice editor={editor} evidence={evidence} />
      <TextRow
        editor={editor}
        label={claim.title}
        value={evidence.title}
        onChange={(title = '') => amendEvidence(editor, evidence.id, 'title', title)}
      />
      <TextRow {...text('quote')} label={claim.quote} hint={claim.quoteHint} rows={2} />
      <TextRow {...text('locator')} label={claim.locator} hint={claim.locatorHint} />
      <ChoiceRow
        editor={editor}
        label={claim.kind}
        value={evidence.kind}
        names={claim.kinds}
        onChange={(kind) => kind && amendEvidence(editor, evidence.id, 'kind', kind)}
      />
      <TextRow {...text('uri')} label={claim.link} type="url" hint="https://" />
      <TextRow {...text('accessed')} label={claim.accessed} type="date" />
      <CaptureLine editor={editor} annotation={annotation} evidence={evidence} />
      <p className="evidence-actions">
        <button
          type="button"
          className="link-button"
          disabled={first}
          onClick={() => moveEvidence(editor, evidence, -1)}
        >
          {claim.moveUp}
        </button>
        <button
          type="button"
          className="link-button"
          disabled={last}
          onClick={() => moveEvidence(editor, evidence, 1)}
        >
          {claim.moveDown}
        </button>
        <button
          type="button"
          className="link-button"
          onClick={() => {
            removeEvidence(editor, evidence);
            document.getElementById('add-evidence')?.focus();
          }}
        >
          {claim.remove}
        </button>
      </p>
    </div>
  );
}

function StanceChoice({ editor, evidence }: Pick<Props, 'editor' | 'evidence'>) {
  const { claim } = messages();
  return (
    <div
      className="segments"
      role="radiogroup"
      aria-label={claim.stance}
      // Here arrows choose; elsewhere they go to other sentences.
      onKeyDown={(event) => event.key.startsWith('Arrow') && event.stopPropagation()}
      onBlur={() => editor.seal()}
    >
      {stances.map((stance) => (
        <label
          key={stance}
          className="segment"
          data-stance={stance}
          data-name={claim.stances[stance]}
        >
          <input
            type="radio"
            name={`stance-${evidence.id}`}
            className="screen-reader-only"
            checked={evidence.stance === stance}
            onChange={() => amendEvidence(editor, evidence.id, 'stance', stance)}
          />
          <span>{claim.stances[stance]}</span>
        </label>
      ))}
    </div>
  );
}
