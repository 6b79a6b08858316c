import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ArticlePreview } from '../../shared/api.ts';
import { isSameData } from '../../shared/same-data.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import type { Performers } from '../commands/registry.ts';
import { useCommands } from '../commands/use-commands.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { untilSaved } from '../editing/until-saved.ts';
import { useHost } from '../host/host-context.ts';
import { messages } from '../messages/messages.ts';
import { addressOf, go } from '../navigation.ts';
import { announce } from '../ui/announcer.tsx';
import { failureBanner } from '../ui/failure-banner.tsx';
import { messageOf } from '../ui/failure-message.ts';
import { commandKey, KeyCap } from '../ui/key-cap.tsx';
import { isModalOpen } from '../ui/modal.ts';
import { ScreenTitle } from '../ui/screen-title.tsx';
import { isCommandKey, isTyping } from '../ui/typing.ts';
import { choiceOf, toggled } from './choice.ts';
import { SourceBlocks } from './source-blocks.tsx';
import { useChoice } from './use-choice.ts';

interface Props {
  readonly editor: ArticleEditor;
  /** After the article was read anew: what shows it must open it again. */
  onRevised(): Promise<unknown>;
}

/** What of its source an article is, and a way to have it otherwise. */
export function SourceScreen({ editor, onRevised }: Props) {
  const { api } = useHost();
  const { id } = editor.article;
  const [preview, setPreview] = useState<ArticlePreview | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    let wanted = true;
    api.previewArticle({ id }).then(
      (found) => wanted && setPreview(found),
      (error: unknown) => wanted && setFailure(messageOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [api, id]);

  return (
    <main className="source-screen">
      <ScreenTitle>{messages().source.title}</ScreenTitle>
      {failure ? failureBanner([failure], () => setFailure(null)) : null}
      {preview ? (
        <SourceForm
          editor={editor}
          preview={preview}
          onRevised={onRevised}
          onFailure={setFailure}
        />
      ) : failure ? null : (
        <p className="quiet appear-late">{messages().source.reading}</p>
      )}
    </main>
  );
}

interface FormProps extends Props {
  readonly preview: ArticlePreview;
  onFailure(message: string | null): void;
}

const fieldNames = ['title', 'byline', 'published'] as const;

function SourceForm({ editor, preview, onRevised, onFailure }: FormProps) {
  const { api } = useHost();
  const { id } = editor.article;
  const original = choiceOf(preview);
  const { choice, change, undo, redo, canUndo } = useChoice(original);
  const [saving, setSaving] = useState(false);
  const changed = !isSameData(choice, original);
  const kept = choice.kept.filter(Boolean).length;
  const words = messages().source;

  const save = useCallback(async () => {
    if (saving) return;
    setSaving(true);
    onFailure(null);
    try {
      const unsaved = await untilSaved(editor);
      if (unsaved.state === 'failed') throw new Error(unsaved.message);
      await api.reviseArticle({ id, ...choice });
      await onRevised();
      announce(messages().source.saved);
      go({ screen: 'article', id });
    } catch (error) {
      onFailure(messageOf(error));
      setSaving(false);
    }
  }, [api, editor, id, choice, saving, onRevised, onFailure]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (isModalOpen()) return;
      if (isCommandKey(event) && key === 'enter' && changed && kept > 0) void save();
      else if ((key === 'arrowdown' || key === 'arrowup') && !isTyping(event.target))
        moveFocus(key === 'arrowdown' ? 1 : -1);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [changed, kept, save]);

  const performers = useMemo(
    (): Performers => ({
      undo,
      redo,
      clearSelection: { run: () => go({ screen: 'article', id }), isEnabled: () => !changed },
    }),
    [id, changed, undo, redo],
  );
  useCommands(performers);

  return (
    <>
      <p className="quiet">
        {words.kept(kept, choice.kept.length)} {words.chooseWith} <KeyCap>↑↓</KeyCap>{' '}
        {words.toggleWith} <KeyCap>Enter</KeyCap>.
      </p>
      <div className="source-fields">
        {fieldNames.map((name) => (
          <label key={name}>
            {words.fields[name]}
            <input
              dir="auto"
              value={choice.metadata[name]}
              onChange={(event) =>
                change(
                  { ...choice, metadata: { ...choice.metadata, [name]: event.target.value } },
                  name,
                )
              }
            />
          </label>
        ))}
      </div>
      <SourceBlocks
        blocks={preview.blocks}
        choice={choice}
        onToggle={(index) => {
          change(toggled(choice, index));
          announce(choice.kept[index] ? words.takenOut : words.broughtBack);
        }}
      />
      <p className="source-foot button-row">
        <button
          type="button"
          className="button primary"
          disabled={!changed || kept === 0}
          // Not disabled: that would take the focus away.
          aria-disabled={saving}
          onClick={() => void save()}
        >
          {saving ? words.saving : words.save} <KeyCap>{`${commandKey} ↵`}</KeyCap>
        </button>
        <button type="button" className="button" disabled={!canUndo} onClick={undo}>
          {messages().ui.undo} <CommandKeys of="undo" />
        </button>
        <a className="button" href={addressOf({ screen: 'article', id })}>
          {changed ? words.leaveUnsaved : words.backToArticle}
        </a>
        {kept === 0 ? <span role="alert">{words.needsBlock}</span> : null}
      </p>
    </>
  );
}

function moveFocus(by: 1 | -1): void {
  const rows: Element[] = [...document.querySelectorAll('.source-row')].filter(
    (row) => row.checkVisibility?.() ?? true,
  );
  const at = document.activeElement ? rows.indexOf(document.activeElement) : -1;
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
  if (next instanceof HTMLElement) next.focus();
}
