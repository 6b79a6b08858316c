import { languages } from '../../shared/preferences.ts';
import { messages } from '../messages/messages.ts';
import { usePreferenceStore, usePreferences } from '../preferences/preferences-context.ts';
import { ChoiceField } from './choice-field.tsx';

export function LanguageSection() {
  const store = usePreferenceStore();
  const { language } = usePreferences();
  const words = messages().settings;
  return (
    <ChoiceField
      name="language"
      legend={words.languageLabel}
      hint={words.languageHint}
      values={languages}
      names={words.languages}
      chosen={language}
      onChoose={(value) => store.change({ language: value })}
    />
  );
}
