import { useEffect, useRef, useState } from 'react';
import { type CommandId, commandIds, definitionOf, groups } from '../commands/catalogue.ts';
import { shownKey } from '../commands/key-names.ts';
import { type ChangedKeys, changeKeys, keysChanged, keysOf, loadKeys } from '../commands/keymap.ts';
import { useChangedKeys } from '../commands/use-commands.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { KeyRow } from './key-row.tsx';
import { useRecording } from './use-recording.ts';

/** Which key does what: found by name or key, recorded by pressing it, and taken back as often as it was changed. */
export default function KeysEditor() {
  useChangedKeys();
  const [search, setSearch] = useState('');
  const [before, setBefore] = useState<readonly ChangedKeys[]>([]);
  const words = messages().commands;

  const change = (apply: () => void) => {
    const now = keysChanged();
    setBefore((all) => [...all, now]);
    apply();
  };
  const recording = useRecording((id, key) => {
    change(() => changeKeys(id, [key]));
    announce(words.keysOfNow(words.titles[id], shownKey(key)));
  });
  const undo = () => {
    const last = before.at(-1);
    if (last) loadKeys(last);
    setBefore((all) => all.slice(0, -1));
  };
  useEffect(() => recording.stop, [recording.stop]);
  const field = useRef<HTMLInputElement>(null);
  // The dialog was open before this had come.
  useEffect(() => field.current?.focus(), []);

  const found = commandIds.filter((id) => fits(id, search));
  return (
    <section className="keys-editor" aria-labelledby="keys-editor-title">
      <header className="dialog-head">
        <h2 id="keys-editor-title">{words.changeKeysTitle}</h2>
        <button type="button" className="button" disabled={before.length === 0} onClick={undo}>
          {words.undoChange}
        </button>
        <button
          type="button"
          className="button"
          disabled={Object.keys(keysChanged()).length === 0}
          onClick={() => change(() => loadKeys({}))}
        >
          {words.resetAll}
        </button>
      </header>
      <input
        ref={field}
        type="search"
        aria-label={words.searchKeys}
        placeholder={words.searchKeys}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {found.length === 0 ? <p className="hint">{words.noCommand(search)}</p> : null}
      {groups.map((group) => {
        const own = found.filter((id) => definitionOf(id).group === group);
        return own.length === 0 ? null : (
          <section key={group}>
            <h3>{words.groups[group]}</h3>
            <ul>
              {own.map((id) => (
                <KeyRow key={id} id={id} recording={recording} onChange={change} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

/** By its name, or by a key as it is shown. */
function fits(id: CommandId, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  const names = [messages().commands.titles[id], ...keysOf(id).map(shownKey)];
  return names.some((name) => name.toLowerCase().includes(wanted));
}
