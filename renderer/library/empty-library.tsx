import { labels } from '../../shared/annotation.ts';
import { labelDefinitions } from '../../shared/definitions.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import { labelCommands } from '../commands/label-commands.ts';
import { commandKey, KeyCap } from '../ui/key-cap.tsx';
import sample from './sample-article.txt?raw';

export function EmptyLibrary({ onSample }: { onSample(text: string): void }) {
  return (
    <section className="empty-library">
      <h2>Bring in an article</h2>
      <p>
        Drop files or a folder anywhere in this window, paste a link or copied text with{' '}
        <KeyCap>{`${commandKey} V`}</KeyCap>, or choose a file with <CommandKeys of="addFiles" />.
        Web pages, PDF, Word, OpenDocument, EPUB, e-mail, subtitles, Markdown and plain text can be
        read.
      </p>
      <p>Then go through it sentence by sentence, one key each:</p>
      <ul className="empty-keys">
        {labels.map((label) => (
          <li key={label}>
            <CommandKeys of={labelCommands[label]} />
            <strong data-label={label}>{labelDefinitions[label].name}</strong>
            <span>{labelDefinitions[label].short}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => onSample(sample)}>
        Try it with a sample article
      </button>
    </section>
  );
}
