import { palettes, themes } from '../../shared/preferences.ts';
import { messages } from '../messages/messages.ts';
import { usePreferenceStore, usePreferences } from '../preferences/preferences-context.ts';
import { CheckField } from './check-field.tsx';
import { ChoiceField } from './choice-field.tsx';

export function AppearanceSection() {
  const store = usePreferenceStore();
  const { theme, palette, reducedMotion } = usePreferences();
  const words = messages().settings;
  return (
    <>
      <ChoiceField
        name="theme"
        legend={words.theme}
        values={themes}
        names={words.themes}
        chosen={theme}
        onChoose={(value) => store.change({ theme: value })}
      />
      <ChoiceField
        name="palette"
        legend={words.palette}
        hint={words.paletteHint}
        values={palettes}
        names={words.palettes}
        chosen={palette}
        onChoose={(value) => store.change({ palette: value })}
      />
      <CheckField
        label={words.reducedMotion}
        hint={words.reducedMotionHint}
        checked={reducedMotion}
        onCheck={(value) => store.change({ reducedMotion: value })}
      />
    </>
  );
}
