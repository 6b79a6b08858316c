import type { ArticleEditor } from '../editing/article-editor.ts';
import type { PlacedMark } from '../editing/placed-mark.ts';
import { messages } from '../messages/messages.ts';
import { clearSelection, selectMark } from './selecting.ts';

interface Props {
  readonly editor: ArticleEditor;
  readonly marks: readonly PlacedMark[];
  readonly active: PlacedMark | undefined;
}

/** Where a mark stands on some of the words, or several marks on one sentence: which of them is meant. */
export function SentenceMarks({ editor, marks, active }: Props) {
  const [only] = marks;
  if (!only || (marks.length === 1 && only === active)) return null;
  return (
    <ul className="sentence-marks" aria-label={messages().article.marksHere}>
      {marks
        .toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
        .map((mark) => (
          <li key={mark.annotation}>
            <button
              type="button"
              className="mark-choice"
              data-label={mark.judgement.label}
              aria-pressed={mark === active}
              onClick={() =>
                mark === active ? clearSelection(editor) : selectMark(editor, mark.annotation)
              }
            >
              <strong>{messages().labels.wording[mark.judgement.label].name}</strong>{' '}
              <span dir="auto">{editor.text.slice(mark.range.start, mark.range.end)}</span>
            </button>
          </li>
        ))}
    </ul>
  );
}
