import { useEffect, useState } from 'react';
import { type Label, labels } from '../../shared/annotation.ts';
import type { ReviewRules } from '../../shared/review-rules.ts';
import type { LibrarySettings } from '../../shared/settings.ts';
import { useHost } from '../host/host-context.ts';
import { knownSettingsOf } from '../live/known-settings.ts';
import { useChanges } from '../live/use-changes.ts';
import { messages } from '../messages/messages.ts';
import { messageOf } from '../ui/failure-message.ts';
import { CheckField } from './check-field.tsx';
import { TogglesField } from './toggles-field.tsx';

/** What everybody in this library has agreed on. */
export function ReviewRulesEditor() {
  const { api } = useHost();
  const words = messages().people;
  const [settings, setSettings] = useState<LibrarySettings>();
  const [failure, setFailure] = useState<string>();
  const show = (answer: Promise<LibrarySettings>) =>
    void answer.then(
      (now) => {
        knownSettingsOf(api).put(now);
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
      <CheckField
        label={words.secondPerson}
        hint={words.secondPersonLead}
        checked={reviewRules.secondPerson}
        onCheck={(secondPerson) => change({ secondPerson })}
      />
      <CheckField
        label={words.evidence}
        hint={words.evidenceLead}
        checked={reviewRules.evidence}
        onCheck={(evidence) => change({ evidence })}
      />
      <TogglesField
        legend={words.labels}
        options={labels.map((label) => [label, messages().labels.wording[label].name])}
        chosen={reviewRules.labels}
        onToggle={(label) => change({ labels: toggled(reviewRules.labels, label as Label) })}
      />
      {verdictScale.length > 0 ? (
        <TogglesField
          legend={words.verdicts}
          options={verdictScale.map(({ id, name }) => [id, name])}
          chosen={reviewRules.verdicts}
          onToggle={(id) => change({ verdicts: toggled(reviewRules.verdicts, id) })}
        />
      ) : null}
      {failure ? (
        <p className="banner failure" role="alert">
          {failure}
        </p>
      ) : null}
    </div>
  );
}

function toggled<T>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
