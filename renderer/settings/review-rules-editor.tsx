import { useEffect, useState } from 'react';
import { labels } from '../../shared/annotation.ts';
import type { ReviewRules } from '../../shared/review-rules.ts';
import type { LibrarySettings } from '../../shared/settings.ts';
import { useHost } from '../host/host-context.ts';
import { useChanges } from '../live/use-changes.ts';
import { messages } from '../messages/messages.ts';
import { messageOf } from '../ui/failure-message.ts';

/** What everybody in this library has agreed on. */
export function ReviewRulesEditor() {
  const { api } = useHost();
  const words = messages().people;
  const [settings, setSettings] = useState<LibrarySettings>();
  const [failure, setFailure] = useState<string>();
  const show = (answer: Promise<LibrarySettings>) =>
    void answer.then(
      (now) => {
        setSettings(now);
        setFailure(undefined);
      },
      (error: unknown) => setFailure(messageOf(error)),
    );
  useEffect(() => {
    void api.readSettings({}).then(setSettings, (error: unknown) => setFailure(messageOf(error)));
  }, [api]);
  useChanges((changes) => {
    if (changes.settings || changes.everything) show(api.readSettings({}));
  });
  if (!settings) return failure ? <p role="alert">{failure}</p> : null;
  const { reviewRules, verdictScale } = settings;
  const change = (part: Partial<ReviewRules>) =>
    show(api.changeSettings({ reviewRules: { ...reviewRules, ...part } }));

  return (
    <div className="rules-editor">
      <p className="quiet">{words.rulesLead}</p>
      <Check
        name={words.secondPerson}
        lead={words.secondPersonLead}
        checked={reviewRules.secondPerson}
        onChange={(secondPerson) => change({ secondPerson })}
      />
      <Check
        name={words.evidence}
        lead={words.evidenceLead}
        checked={reviewRules.evidence}
        onChange={(evidence) => change({ evidence })}
      />
      <fieldset>
        <legend>{words.labels}</legend>
        {labels.map((label) => (
          <Check
            key={label}
            name={messages().labels.wording[label].name}
            checked={reviewRules.labels.includes(label)}
            onChange={() => change({ labels: toggled(reviewRules.labels, label) })}
          />
        ))}
      </fieldset>
      {verdictScale.length > 0 ? (
        <fieldset>
          <legend>{words.verdicts}</legend>
          {verdictScale.map(({ id, name }) => (
            <Check
              key={id}
              name={name}
              checked={reviewRules.verdicts.includes(id)}
              onChange={() => change({ verdicts: toggled(reviewRules.verdicts, id) })}
            />
          ))}
        </fieldset>
      ) : null}
      {failure ? <p role="alert">{failure}</p> : null}
    </div>
  );
}

function toggled<T>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

interface CheckProps {
  readonly name: string;
  readonly lead?: string;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

function Check({ name, lead, checked, onChange }: CheckProps) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {name}
        {lead ? <span className="quiet"> {lead}</span> : null}
      </span>
    </label>
  );
}
