import type { ComponentType } from 'react';
import { messages } from '../messages/messages.ts';
import { AppearanceSection } from './appearance-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { ProfileEditor } from './profile-editor.tsx';
import { ReadingSection } from './reading-section.tsx';
import { ReviewRulesEditor } from './review-rules-editor.tsx';
import { TemplateSection } from './template/template-section.tsx';
import { VerdictScaleEditor } from './verdict-scale-editor.tsx';

interface Section {
  /** Names its heading in the page. */
  readonly id: string;
  title(): string;
  readonly Content: ComponentType;
}

/** The settings, from top to bottom. Another one is a line here. */
export const sections: readonly Section[] = [
  { id: 'you', title: () => messages().people.title, Content: ProfileEditor },
  { id: 'reading', title: () => messages().settings.reading, Content: ReadingSection },
  { id: 'appearance', title: () => messages().settings.appearance, Content: AppearanceSection },
  { id: 'language', title: () => messages().settings.language, Content: LanguageSection },
  { id: 'verdicts', title: () => messages().scale.heading, Content: VerdictScaleEditor },
  { id: 'review', title: () => messages().people.rules, Content: ReviewRulesEditor },
  { id: 'reports', title: () => messages().template.heading, Content: TemplateSection },
];
