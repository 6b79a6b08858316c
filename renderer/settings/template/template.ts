import type { ReportTemplate } from '../../../shared/report-template.ts';
import type { useEditedSetting } from '../use-edited-setting.ts';

/** What every field of a template tells of a change; those with the same `merge` are one step to undo. */
export interface TemplateFieldProps {
  readonly template: ReportTemplate;
  onChange(part: Partial<ReportTemplate>, merge?: string): void;
}

/** Empty fields are as good as none: then the report says and shows its own. */
export function plainTemplate(template: ReportTemplate): ReportTemplate {
  const said = ([, value]: [string, unknown]) => value !== undefined && value !== '';
  const parts = Object.entries(template)
    .map(([name, value]: [string, unknown]): [string, unknown] => {
      if (typeof value !== 'object' || value === null) return [name, value];
      const members = Object.entries(value).filter(said);
      return [name, members.length > 0 ? Object.fromEntries(members) : undefined];
    })
    .filter(said);
  return Object.fromEntries(parts);
}

export const templateSetting: Parameters<typeof useEditedSetting<ReportTemplate>>[0] = {
  from: ({ reportTemplate = {} }) => reportTemplate,
  to: (reportTemplate) => ({ reportTemplate }),
  obstacle: () => undefined,
};
