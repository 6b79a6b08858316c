import type { CommandId } from '../commands/catalogue.ts';
import { shownKey } from '../commands/key-names.ts';
import { changeKeys, isChanged, keysOf, resetKeys, rivalsOf } from '../commands/keymap.ts';
import { messages } from '../messages/messages.ts';
import { KeyCap } from '../ui/key-cap.tsx';
import type { Recording } from './use-recording.ts';

interface Props {
  readonly id: CommandId;
  readonly recording: Recording;
  onChange(apply: () => void): void;
}

export function KeyRow({ id, recording, onChange }: Props) {
  const words = messages().commands;
  const title = words.titles[id];
  const keys = keysOf(id);
  const isRecording = recording.id === id;
  const conflicts = keys.flatMap((key) => {
    const rivals = rivalsOf(id, key).map((rival) => words.titles[rival]);
    return rivals.length > 0 ? [words.alsoDoes(shownKey(key), rivals)] : [];
  });

  return (
    <li className="key-row" data-command={id}>
      <span className="key-row-title">{title}</span>
      <span className="key-row-keys">
        {keys.length === 0 ? <span className="quiet">{words.noKeys}</span> : null}
        {keys.map((key) => (
          <button
            key={key}
            type="button"
            className="key-remove"
            aria-label={words.removeKey(shownKey(key), title)}
            title={words.removeKey(shownKey(key), title)}
            onClick={() =>
              onChange(() =>
                changeKeys(
                  id,
                  keys.filter((other) => other !== key),
                ),
              )
            }
          >
            <KeyCap>{shownKey(key)}</KeyCap>
          </button>
        ))}
      </span>
      <span className="key-row-actions">
        <button
          type="button"
          className="link-button"
          aria-label={words.changeOf(title)}
          aria-pressed={isRecording}
          onClick={() => recording.start(id)}
          onBlur={recording.stop}
        >
          {words.change}
        </button>
        {isChanged(id) ? (
          <button
            type="button"
            className="link-button"
            aria-label={words.resetOf(title)}
            onClick={() => onChange(() => resetKeys(id))}
          >
            {words.reset}
          </button>
        ) : null}
      </span>
      {isRecording ? (
        <p className="key-row-note" role="status">
          {recording.refused ? words.notThisKey : words.recording}
        </p>
      ) : null}
      {conflicts.map((conflict) => (
        <p key={conflict} className="key-row-note" data-conflict="">
          {conflict}
        </p>
      ))}
    </li>
  );
}
