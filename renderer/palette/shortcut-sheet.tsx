import { useEffect, useRef } from 'react';
import { commandIds, definitionOf, groups } from '../commands/catalogue.ts';
import { shownKey } from '../commands/key-names.ts';
import { keysOf } from '../commands/keymap.ts';
import { useChangedKeys } from '../commands/use-commands.ts';
import { messages } from '../messages/messages.ts';
import { KeyCap } from '../ui/key-cap.tsx';

/** Every command that has a key, as the keys are now. */
export default function ShortcutSheet({ onChange }: { onChange(): void }) {
  useChangedKeys();
  const words = messages().commands;
  const first = useRef<HTMLButtonElement>(null);
  // The dialog was open before this had come.
  useEffect(() => first.current?.focus(), []);
  return (
    <>
      <header className="dialog-head">
        <h2>{words.sheet}</h2>
        <button ref={first} type="button" className="button" onClick={onChange}>
          {words.titles.changeKeys}
        </button>
        <form method="dialog">
          <button type="submit" className="button">
            {words.close} <KeyCap>{shownKey('Escape')}</KeyCap>
          </button>
        </form>
      </header>
      <p className="hint">{words.sheetHint}</p>
      <div className="sheet-groups">
        {groups.map((group) => (
          <section key={group} aria-labelledby={`keys-${group}`}>
            <h3 id={`keys-${group}`}>{words.groups[group]}</h3>
            <dl>
              {commandIds
                .filter((id) => definitionOf(id).group === group && keysOf(id).length > 0)
                .map((id) => (
                  <div key={id}>
                    <dt>{words.titles[id]}</dt>
                    <dd>
                      {keysOf(id).map((key) => (
                        <KeyCap key={key}>{shownKey(key)}</KeyCap>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}
