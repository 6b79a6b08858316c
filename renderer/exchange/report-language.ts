import { type ReportLanguage, reportLanguages } from '../../shared/export-options.ts';
import { messages } from '../messages/messages.ts';

/** That of the app, where reports speak it. */
export function reportLanguage(): ReportLanguage {
  const { locale } = messages();
  return reportLanguages.find((language) => locale.startsWith(language)) ?? 'en';
}
