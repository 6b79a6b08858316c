import { preferenceRanges, typefaces } from '../../shared/preferences.ts';
import { messages } from '../messages/messages.ts';
import { usePreferenceStore, usePreferences } from '../preferences/preferences-context.ts';
import { CheckField } from './check-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { Preview } from './preview.tsx';
import { SliderField } from './slider-field.tsx';

export function ReadingSection() {
  const store = usePreferenceStore();
  const { typeface, typeSize, measure, lineHeight, verticalText } = usePreferences();
  const words = messages().settings;
  const slide = (name: keyof typeof preferenceRanges) => ({
    range: preferenceRanges[name],
    onSlide: (value: number) => store.change({ [name]: value }, name),
    onRest: () => store.seal(),
  });
  return (
    <>
      <ChoiceField
        name="typeface"
        legend={words.typeface}
        values={typefaces}
        names={words.typefaces}
        chosen={typeface}
        onChoose={(value) => store.change({ typeface: value })}
      />
      <SliderField
        label={words.typeSize}
        value={typeSize}
        shown={words.typeSizeValue(typeSize)}
        {...slide('typeSize')}
      />
      <SliderField
        label={words.measure}
        value={measure}
        shown={words.measureValue(measure)}
        {...slide('measure')}
      />
      <SliderField
        label={words.lineHeight}
        value={lineHeight}
        shown={words.lineHeightValue(lineHeight)}
        {...slide('lineHeight')}
      />
      <CheckField
        label={words.verticalText}
        hint={words.verticalTextHint}
        checked={verticalText}
        onCheck={(value) => store.change({ verticalText: value })}
      />
      <Preview />
    </>
  );
}
