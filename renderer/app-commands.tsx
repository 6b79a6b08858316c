import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { dispatchKeys, performMenuCommand } from './commands/dispatch.ts';
import { keysChanged, loadKeys, onChange } from './commands/keymap.ts';
import { type Performers, perform } from './commands/registry.ts';
import { useCommands } from './commands/use-commands.ts';
import { useHost } from './host/host-context.ts';
import { messages } from './messages/messages.ts';
import { go } from './navigation.ts';
import { usePreferenceStore } from './preferences/preferences-context.ts';
import { ModalDialog } from './ui/modal-dialog.tsx';

// The first screen needs none of them.
const importPalette = () => import('./palette/palette.tsx');
const importSheet = () => import('./palette/shortcut-sheet.tsx');
const importKeys = () => import('./settings/keys-editor.tsx');
const Palette = lazy(importPalette);
const ShortcutSheet = lazy(importSheet);
const KeysEditor = lazy(importKeys);

type Overlay = 'palette' | 'sheet' | 'keys';

/** What can be asked for on every screen, the listener for all keys, and the dialogs that list commands. */
export function AppCommands() {
  const host = useHost();
  useStoredKeys();
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const close = useCallback(() => setOverlay(null), []);

  const performers = useMemo(
    (): Performers => ({
      openPalette: () => setOverlay('palette'),
      showKeys: () => setOverlay('sheet'),
      changeKeys: () => setOverlay('keys'),
      showLibrary: () => go({ screen: 'library' }),
      showQueue: () => go({ screen: 'library-review' }),
      showBoard: () => go({ screen: 'board' }),
      showBin: () => go({ screen: 'bin' }),
      exportArticles: () => go({ screen: 'export' }),
      showSettings: () => go({ screen: 'settings' }),
      showHelp: () => go({ screen: 'help' }),
    }),
    [],
  );
  useCommands(performers);
  useEffect(dispatchKeys, []);
  useEffect(() => host.onCommand(performMenuCommand), [host]);
  useEffect(fetchPaletteSoon, []);

  const { sheet, changeKeysTitle } = messages().commands;
  switch (overlay) {
    case 'palette':
      return <PaletteDialog key={overlay} onClose={close} />;
    case 'sheet':
      return (
        <ModalDialog key={overlay} className="shortcut-sheet" label={sheet} onClose={close}>
          <Suspense>
            <ShortcutSheet onChange={() => perform('changeKeys')} />
          </Suspense>
        </ModalDialog>
      );
    case 'keys':
      return (
        <ModalDialog key={overlay} className="keys-dialog" label={changeKeysTitle} onClose={close}>
          <Suspense>
            <KeysEditor />
          </Suspense>
        </ModalDialog>
      );
    default:
      return null;
  }
}

/** With the first sign that somebody may want it, which comes some tenths of a second before they do. */
function fetchPaletteSoon(): () => void {
  const signs = new AbortController();
  const fetchIt = (event: Event) => {
    const near =
      event instanceof KeyboardEvent
        ? event.ctrlKey || event.metaKey
        : event.target instanceof Element && event.target.closest('.palette-button');
    if (!near) return;
    signs.abort();
    // Where it cannot be fetched now, it is asked for again when it is opened.
    importPalette().catch(() => {});
  };
  for (const sign of ['keydown', 'pointerover', 'focusin'])
    addEventListener(sign, fetchIt, { signal: signs.signal });
  return () => signs.abort();
}

/** Changed keys are preferences like any other, and what another window changed comes in with them. */
function useStoredKeys(): void {
  const store = usePreferenceStore();
  useEffect(() => {
    const takeIn = () => {
      if (store.current.keys !== keysChanged()) loadKeys(store.current.keys);
    };
    takeIn();
    const unsubscribe = store.subscribe(takeIn);
    const stop = onChange(() => {
      if (keysChanged() !== store.current.keys) store.change({ keys: keysChanged() });
    });
    return () => {
      unsubscribe();
      stop();
    };
  }, [store]);
}

/** The search is kept here: what is typed before the palette has come is the palette's, up to its last moment. */
function PaletteDialog({ onClose }: { onClose(): void }) {
  const host = useHost();
  const [search, setSearch] = useState('');
  const entered = useRef(false);
  const label = messages().commands.palette;
  const early = (
    <input
      type="text"
      aria-label={label}
      value={search}
      onChange={(event) => setSearch(event.target.value)}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Enter' && !nativeEvent.isComposing) entered.current = true;
      }}
    />
  );
  return (
    <ModalDialog className="palette" label={label} onClose={onClose}>
      <Suspense fallback={early}>
        <Palette api={host.api} search={search} onSearch={setSearch} entered={entered} />
      </Suspense>
    </ModalDialog>
  );
}
