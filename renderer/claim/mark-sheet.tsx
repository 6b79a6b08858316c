import type { KeyboardEvent, ReactNode } from 'react';
import { redo, undo } from '../article/judging.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { PlacedMark } from '../editing/placed-mark.ts';
import { messages } from '../messages/messages.ts';
import { isCommandKey } from '../ui/typing.ts';
import { ClaimTab } from './claim-tab.tsx';
import { EvidenceTab } from './evidence-tab.tsx';
import { FollowUpTab } from './follow-up-tab.tsx';
import { type SheetTab, showInSheet, useSheetView } from './sheet-view.ts';
import { TabList } from './tab-list.tsx';

interface Props {
  readonly editor: ArticleEditor;
  readonly mark: PlacedMark;
  /** Who says it and why: what every mark has. */
  readonly children: ReactNode;
  readonly note: ReactNode;
}

/** What a claim or a fact stands on, beside what every mark says. */
export function MarkSheet({ editor, mark, children, note }: Props) {
  const { claim } = messages();
  const view = useSheetView();
  const { label, evidence = [] } = mark.judgement;
  const isClaim = label === 'claim';
  const tabs: readonly { id: SheetTab; name: string; count?: number }[] = [
    { id: 'statement', name: isClaim ? claim.tabs.claim : claim.tabs.fact },
    { id: 'evidence', name: claim.tabs.evidence, count: evidence.length },
    ...(isClaim ? [{ id: 'followUp', name: claim.tabs.followUp } as const] : []),
  ];
  const tab = tabs.some(({ id }) => id === view.tab) ? view.tab : 'statement';

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside, on their way out
    <div className="sheet" data-label={label} onKeyDown={(event) => undoFromField(event, editor)}>
      <TabList tabs={tabs} chosen={tab} onChoose={(id) => showInSheet({ tab: id })} />
      <div role="tabpanel" id="sheet-panel" aria-labelledby={`sheet-tab-${tab}`}>
        {tab === 'evidence' ? (
          <EvidenceTab editor={editor} mark={mark} />
        ) : tab === 'followUp' ? (
          <FollowUpTab editor={editor} mark={mark} />
        ) : isClaim ? (
          <ClaimTab editor={editor} mark={mark} note={note}>
            {children}
          </ClaimTab>
        ) : (
          <>
            {children}
            {note}
          </>
        )}
      </div>
    </div>
  );
}

/** A list or a date has no undo of its own, as a text field has: there the article's undo answers. */
function undoFromField(event: KeyboardEvent, editor: ArticleEditor): void {
  if (!isCommandKey(event.nativeEvent)) return;
  const { target } = event;
  if (!(target instanceof HTMLElement) || !target.matches('select, input[type="date"]')) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  event.stopPropagation();
  if (key === 'y' || event.shiftKey) redo(editor);
  else undo(editor);
  // It stays in the field, if that is still there: only the value goes back.
  target.focus();
}
