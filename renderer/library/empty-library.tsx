import { useRef } from 'react';
import { labels } from '../../shared/annotation.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import { labelCommands } from '../commands/label-commands.ts';
import { messages } from '../messages/messages.ts';
import { commandKey, KeyCap } from '../ui/key-cap.tsx';
import { useArrival } from '../ui/use-arrival.ts';
import sample from './sample-article.txt?raw';

export function EmptyLibrary({ onSample }: { onSample(text: string): void }) {
  const words = messages().library;
  const { wording } = messages().labels;
  const trySample = useRef<HTMLButtonElement>(null);
  useArrival(true, () => trySample.current, words.title);
  return (
    <section className="empty-library">
      <h2>{words.bringIn}</h2>
      <p>
        {words.bringDrop} <KeyCap>{`${commandKey} V`}</KeyCap>
        {words.bringChoose} <CommandKeys of="addFiles" />
        {words.bringKinds}
      </p>
      <p>{words.thenKeys}</p>
      <ul className="empty-keys">
        {labels.map((label) => (
          <li key={label}>
            <CommandKeys of={labelCommands[label]} />
            <strong data-label={label}>{wording[label].name}</strong>
            <span>{wording[label].short}</span>
          </li>
        ))}
      </ul>
      <button ref={trySample} type="button" className="button" onClick={() => onSample(sample)}>
        {words.trySample}
      </button>
    </section>
  );
}
