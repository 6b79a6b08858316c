import { type Label, labels } from '../../shared/annotation.ts';
import type { OpenArticle } from '../../shared/api.ts';
import { currentVersion, textOf } from '../../shared/article.ts';
import type { ComparedSentence, Comparison } from '../../shared/comparison.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import { labelCommands } from '../commands/label-commands.ts';
import { useAriaKeys } from '../commands/use-commands.ts';
import { messages } from '../messages/messages.ts';
import { settledLabel } from './settling.ts';

interface Props {
  readonly comparison: Comparison;
  readonly opened: OpenArticle;
  readonly current: number;
  onSelect(index: number): void;
  onSettle(sentence: ComparedSentence, label: Label): void;
}

/** Only the sentences that readers differ on, each with one key to settle it. */
export function DisagreementList({ comparison, opened, current, onSelect, onSettle }: Props) {
  const words = messages().compare;
  const { disagreements, people } = comparison;
  const version = currentVersion(opened.article);
  const open = disagreements.filter((one) => settledLabel(opened.annotations, one) === undefined);
  return (
    <section className="disagreements" aria-labelledby="disagreements-title">
      <h2 id="disagreements-title">{words.disagreements}</h2>
      <p className="quiet" data-testid="open-disagreements">
        {disagreements.length === 0
          ? words.noDisagreements
          : open.length === 0
            ? words.allSettled
            : words.open(open.length)}
      </p>
      {disagreements.length > 0 ? <p className="hint">{words.whatCounts}</p> : null}
      <ol>
        {disagreements.map((one, index) => {
          const sentence = version.sentences.find(({ id }) => id === one.sentence);
          const settled = settledLabel(opened.annotations, one);
          return (
            <li
              key={one.sentence}
              data-current={index === current ? '' : undefined}
              data-settled={settled ? '' : undefined}
            >
              <button
                type="button"
                className="disagreement-words"
                aria-current={index === current ? 'true' : undefined}
                dir="auto"
                onClick={() => onSelect(index)}
              >
                {sentence ? textOf(version, sentence) : ''}
              </button>
              <ul className="reader-labels">
                {people.map((person, column) => (
                  <li key={person}>
                    {person}: <LabelWord label={one.labels[column] ?? undefined} />
                  </li>
                ))}
                {settled ? (
                  <li className="settled">
                    {words.settledAs(messages().labels.wording[settled].name)}
                  </li>
                ) : null}
              </ul>
              {index === current ? (
                <SettleButtons onSettle={(label) => onSettle(one, label)} />
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function LabelWord({ label }: { readonly label: Label | undefined }) {
  if (!label) return <span className="quiet">{messages().compare.nobody}</span>;
  return (
    <strong className="row-label" data-label={label}>
      {messages().labels.wording[label].name}
    </strong>
  );
}

function SettleButtons({ onSettle }: { onSettle(label: Label): void }) {
  return (
    <fieldset className="settle-choice">
      <legend className="screen-reader-only">{messages().compare.settleWith}</legend>
      {labels.map((label) => (
        <SettleButton key={label} label={label} onSettle={onSettle} />
      ))}
    </fieldset>
  );
}

function SettleButton({
  label,
  onSettle,
}: {
  readonly label: Label;
  onSettle(label: Label): void;
}) {
  const command = labelCommands[label];
  return (
    <button
      type="button"
      className="button small settle"
      data-label={label}
      aria-keyshortcuts={useAriaKeys(command)}
      onClick={() => onSettle(label)}
    >
      {messages().labels.wording[label].name} <CommandKeys of={command} />
    </button>
  );
}
