import { useEffect, useRef } from 'react';
import type { ReportTemplate } from '../../../shared/report-template.ts';
import { reportLanguage } from '../../exchange/report-language.ts';
import { useHost } from '../../host/host-context.ts';
import { messages } from '../../messages/messages.ts';
import { showReport } from './show-report.ts';

/** A report as it will be, about an article that never was. It is only to be looked at: its links lead nowhere. */
export function TemplatePreview({ template }: { readonly template: ReportTemplate }) {
  const { api } = useHost();
  const host = useRef<HTMLDivElement>(null);
  const language = reportLanguage();
  const words = messages().template;

  useEffect(() => {
    let current = true;
    api.previewReport({ template, language }).then(
      ({ html }) => {
        if (current && host.current) showReport(html, host.current);
      },
      // The template cannot be saved either, and the foot of the section says why.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [api, template, language]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and nothing inside takes the focus
    <section className="template-page" aria-label={words.preview} tabIndex={0}>
      <div ref={host} inert />
    </section>
  );
}
