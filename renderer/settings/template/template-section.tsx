import type { ReportTemplate } from '../../../shared/report-template.ts';
import { messages } from '../../messages/messages.ts';
import { FailureLine } from '../../ui/failure-line.tsx';
import { ScaleFoot } from '../scale-foot.tsx';
import { undoByKey } from '../undo-by-key.ts';
import { useEditedSetting } from '../use-edited-setting.ts';
import { ColourFields } from './colour-fields.tsx';
import { LogoField } from './logo-field.tsx';
import { plainTemplate, templateSetting } from './template.ts';
import { TemplatePreview } from './template-preview.tsx';
import { TextFields } from './text-fields.tsx';
import { VerdictWording } from './verdict-wording.tsx';

/** How the reports of this library look and what they say; a section of the settings. */
export function TemplateSection() {
  const { edited, settings, failure } = useEditedSetting(templateSetting);
  const words = messages().template;
  if (!edited || !settings)
    return failure ? (
      <FailureLine of={failure} />
    ) : (
      <p className="quiet appear-late">{messages().scale.loading}</p>
    );
  const { value: template, change, seal } = edited;
  const set = (part: Partial<ReportTemplate>, merge?: string) =>
    change(plainTemplate({ ...template, ...part }), merge);
  const { undo, redo } = words;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for what is inside
    <div className="template" onKeyDown={(event) => undoByKey(edited, event)} onBlur={seal}>
      <p className="quiet">{words.about}</p>
      <div className="template-columns">
        <div>
          <TextFields template={template} onChange={set} />
          <LogoField logo={template.logo} onChange={(logo) => set({ logo })} />
          <ColourFields template={template} onChange={set} />
          <VerdictWording scale={settings.verdictScale} template={template} onChange={set} />
        </div>
        <TemplatePreview template={template} />
      </div>
      <ScaleFoot edited={edited} words={{ undo, redo }} />
    </div>
  );
}
