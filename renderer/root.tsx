import { useEffect, useLayoutEffect, useState } from 'react';
import type { Language } from '../shared/language.ts';
import { App } from './app.tsx';
import type { Editors } from './editing/editors.ts';
import type { Host } from './host/connect.ts';
import { HostContext } from './host/host-context.ts';
import { createQuestions } from './host/questions.ts';
import { speakIn } from './messages/languages.ts';
import type { PreferenceStore } from './preferences/preferences.ts';
import { PreferencesContext } from './preferences/preferences-context.ts';
import { useAppearance } from './preferences/use-appearance.ts';
import { keepFocus } from './ui/keep-focus.ts';

interface Props {
  readonly host: Host;
  readonly editors: Editors;
  readonly preferences: PreferenceStore;
  /** The one that is spoken already. */
  readonly language: Language;
}

/** What outlives a change of language: everything else is mounted anew and says all of its words again. */
export function Root({ host, editors, preferences, language }: Props) {
  useAppearance(preferences);
  useEffect(keepFocus, []);
  const spoken = useLanguage(preferences, language);
  return (
    <HostContext value={host}>
      <PreferencesContext value={preferences}>
        <App key={spoken} editors={editors} />
      </PreferencesContext>
    </HostContext>
  );
}

function useLanguage(preferences: PreferenceStore, first: Language): Language {
  const [spoken, setSpoken] = useState({ language: first, focused: '' });
  useLayoutEffect(() => {
    // The control that changed the language is a new element by now.
    if (spoken.focused) document.getElementById(spoken.focused)?.focus();
  }, [spoken]);
  useEffect(() => {
    const ask = createQuestions();
    const listen = () => {
      void speakIn(preferences.current.language, ask()).then((language) => {
        setSpoken((before) =>
          before.language === language
            ? before
            : { language, focused: document.activeElement?.id ?? '' },
        );
      });
    };
    const unsubscribe = preferences.subscribe(listen);
    addEventListener('languagechange', listen);
    return () => {
      // What is on its way is not wanted any more.
      ask();
      unsubscribe();
      removeEventListener('languagechange', listen);
    };
  }, [preferences]);
  return spoken.language;
}
