import type { ReportLanguage } from '../../../shared/export-options.ts';
import { english, type ReportWords } from './english.ts';
import { german } from './german.ts';

const languages: Readonly<Record<ReportLanguage, ReportWords>> = { en: english, de: german };

/** The words of an export for readers; the article keeps its own language. */
export function wordsIn(language: ReportLanguage = 'en'): ReportWords {
  return languages[language];
}

/** ISO dates become words; anything else is what the source wrote. */
export function day(date: string, { locale }: Pick<ReportWords, 'locale'>): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return date;
  const parsed = new Date(date);
  if (Number.isNaN(parsed.getTime())) return date;
  return parsed.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** `2026-04` as people write it. */
export function month(date: string, { locale }: Pick<ReportWords, 'locale'>): string {
  const parsed = new Date(`${date}-01T00:00:00Z`);
  if (Number.isNaN(parsed.getTime())) return date;
  return parsed.toLocaleDateString(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

export function minute(date: Date, words: Pick<ReportWords, 'locale'>): string {
  return `${day(date.toISOString(), words)}, ${date.toISOString().slice(11, 16)} UTC`;
}
