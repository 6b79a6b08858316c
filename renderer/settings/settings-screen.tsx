import { useEffect, useSyncExternalStore } from 'react';
import { messages } from '../messages/messages.ts';
import type { PreferenceStore } from '../preferences/preferences.ts';
import { usePreferenceStore } from '../preferences/preferences-context.ts';
import { announce } from '../ui/announcer.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { commandKey, KeyCap } from '../ui/key-cap.tsx';
import { ScreenTitle } from '../ui/screen-title.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { isCommandKey, isTyping } from '../ui/typing.ts';
import { sections } from './sections.ts';

export function SettingsScreen() {
  const store = usePreferenceStore();
  const words = messages().settings;
  const canUndo = useSyncExternalStore(store.subscribe, () => store.canUndo);
  const canRedo = useSyncExternalStore(store.subscribe, () => store.canRedo);
  const failure = useSyncExternalStore(store.subscribe, () => store.failure);
  useUndoKeys(store);

  return (
    <div className="window">
      <TopBar />
      <main className="settings-screen">
        <ScreenTitle>{words.title}</ScreenTitle>
        <p className="quiet">{words.lead}</p>
        <FailureLine of={failure && words.notKept(failure)} />
        {sections.map(({ id, title, Content }) => (
          <section key={id} className="settings-section" aria-labelledby={`settings-${id}`}>
            <h2 id={`settings-${id}`}>{title()}</h2>
            <Content />
          </section>
        ))}
        <p className="settings-foot button-row">
          <button type="button" className="button" disabled={!canUndo} onClick={() => undo(store)}>
            {words.undo} <KeyCap>{`${commandKey} Z`}</KeyCap>
          </button>
          <button type="button" className="button" disabled={!canRedo} onClick={() => redo(store)}>
            {words.redo} <KeyCap>{`${commandKey} Y`}</KeyCap>
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              store.reset();
              announce(words.wasReset);
            }}
          >
            {words.reset}
          </button>
        </p>
      </main>
    </div>
  );
}

function useUndoKeys(store: PreferenceStore): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isCommandKey(event)) return;
      const key = event.key.toLowerCase();
      if (!(key === 'z' || key === 'y') || isWriting(event.target)) return;
      event.preventDefault();
      (key === 'y' || event.shiftKey ? redo : undo)(store);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [store]);
}

/** A slider or a choice has no undo of its own. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLSelectElement) return false;
  return isTyping(target) && !(target instanceof HTMLInputElement && target.type === 'range');
}

function undo(store: PreferenceStore): void {
  if (store.undo()) announce(messages().settings.undone);
}

function redo(store: PreferenceStore): void {
  if (store.redo()) announce(messages().settings.redone);
}
