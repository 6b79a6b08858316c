import { useEffect } from 'react';
import { labels } from '../../shared/annotation.ts';
import { labelDefinitions } from '../../shared/definitions.ts';
import { focusInSheet, type SheetTab } from '../claim/sheet-view.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useHost } from '../host/host-context.ts';
import { go } from '../navigation.ts';
import { isCommandKey, isTyping } from '../ui/typing.ts';
import { focusSentence } from './focus.ts';
import { labelAndAdvance, redo, removeMark, undo } from './judging.ts';
import { moveTo, nextUntouched, step, stepSideways } from './moving.ts';
import { joinCurrent } from './split-mode.tsx';

type Action = (editor: ArticleEditor) => void;

const focusField = (selector: string, tab: SheetTab) => () => focusInSheet({ tab }, selector);

/** Plain keys; they work wherever the focus is, except in a text field. */
const actions: Readonly<Record<string, Action>> = {
  ...Object.fromEntries(
    labels.map((label) => [
      labelDefinitions[label].key,
      (editor: ArticleEditor) => labelAndAdvance(editor, label),
    ]),
  ),
  backspace: removeMark,
  delete: removeMark,
  arrowdown: (editor) => step(editor, 1),
  arrowright: (editor) => stepSideways(editor, 'right'),
  j: (editor) => step(editor, 1),
  arrowup: (editor) => step(editor, -1),
  arrowleft: (editor) => stepSideways(editor, 'left'),
  k: (editor) => step(editor, -1),
  home: (editor) => moveTo(editor, 0),
  end: (editor) => moveTo(editor, editor.places.length - 1),
  u: nextUntouched,
  '+': joinCurrent,
  '=': joinCurrent,
  p: (editor) => go({ screen: 'source', id: editor.article.id }),
  n: focusField('#note', 'statement'),
  w: focusField('#attribution-kind', 'statement'),
  v: focusField('#verdict input:checked, #verdict:not(:has(:checked)) input', 'statement'),
  e: focusField('#add-evidence', 'evidence'),
  escape: (editor) => focusSentence(editor.current),
};

/** With Ctrl or ⌘. */
const commandActions: Readonly<Record<string, Action>> = {
  z: undo,
  y: redo,
  'shift+z': redo,
  e: (editor) => go({ screen: 'report', id: editor.article.id }),
};

export function useArticleKeys(editor: ArticleEditor, split: () => void): void {
  const host = useHost();

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const key = event.key.toLowerCase();
      const typing = isTyping(event.target);
      // A text field keeps its own undo; Escape leaves it.
      if (typing && key !== 'escape') return;
      if (key === 's' && !isCommandKey(event) && !event.shiftKey) {
        event.preventDefault();
        split();
        return;
      }
      const action = isCommandKey(event)
        ? commandActions[event.shiftKey ? `shift+${key}` : key]
        : event.shiftKey && key !== '+'
          ? undefined
          : actions[key];
      if (!action) return;
      event.preventDefault();
      action(editor);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [editor, split]);

  useEffect(
    () =>
      host.onCommand((command) => {
        if (command === 'showLibrary') go({ screen: 'library' });
        else if (command === 'exportArticle') go({ screen: 'report', id: editor.article.id });
        else if (command === 'undo' || command === 'redo') {
          // A menu takes the key before the page sees it, so a text field's own undo is asked for here.
          if (isTyping(document.activeElement)) document.execCommand(command);
          else (command === 'undo' ? undo : redo)(editor);
        }
      }),
    [host, editor],
  );
}
