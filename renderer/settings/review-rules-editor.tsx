import { type Label, labels } from '../../shared/annotation.ts';
import type { ReviewRules } from '../../shared/review-rules.ts';
import { messages } from '../messages/messages.ts';
import { CheckField } from './check-field.tsx';
import { ScaleFoot } from './scale-foot.tsx';
import { TogglesField } from './toggles-field.tsx';
import { undoByKey } from './undo-by-key.ts';
import { useEditedSetting } from './use-edited-setting.ts';

const rulesSetting: Parameters<typeof useEditedSetting<ReviewRules>>[0] = {
  from: ({ reviewRules }) => reviewRules,
  to: (reviewRules) => ({ reviewRules }),
  obstacle: () => undefined,
};

/** What everybody in this library has agreed on. */
export function ReviewRulesEditor() {
  const { edited, settings, failure } = useEditedSetting(rulesSetting);
  const words = messages().people;
  if (!edited || !settings) return failure ? <p role="alert">{failure}</p> : null;
  const { value: rules } = edited;
  const { verdictScale } = settings;
  const change = (part: Partial<ReviewRules>) => edited.change({ ...rules, ...part });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for the undo keys of what is inside
    <div className="rules-editor" onKeyDown={(event) => undoByKey(edited, event)}>
      <p className="quiet">{words.rulesLead}</p>
      <CheckField
        label={words.secondPerson}
        hint={words.secondPersonLead}
        checked={rules.secondPerson}
        onCheck={(secondPerson) => change({ secondPerson })}
      />
      <CheckField
        label={words.evidence}
        hint={words.evidenceLead}
        checked={rules.evidence}
        onCheck={(evidence) => change({ evidence })}
      />
      <TogglesField
        legend={words.labels}
        options={labels.map((label) => [label, messages().labels.wording[label].name])}
        chosen={rules.labels}
        onToggle={(label) => change({ labels: toggled(rules.labels, label as Label) })}
      />
      {verdictScale.length > 0 ? (
        <TogglesField
          legend={words.verdicts}
          options={verdictScale.map(({ id, name }) => [id, name])}
          chosen={rules.verdicts}
          onToggle={(id) => change({ verdicts: toggled(rules.verdicts, id) })}
        />
      ) : null}
      <ScaleFoot edited={edited} words={{ undo: words.undoRules, redo: words.redoRules }} />
    </div>
  );
}

function toggled<T>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
