import type { VerdictScale } from '../../shared/verdict-scale.ts';
import { messages } from '../messages/messages.ts';
import { type EditedSetting, useEditedSetting } from './use-edited-setting.ts';

export interface EditedScale extends EditedSetting<VerdictScale> {
  readonly scale: VerdictScale;
}

/** The library's scale. */
export function useScale(): { edited?: EditedScale; failure?: string } {
  const { edited, failure } = useEditedSetting(scaleSetting);
  return {
    ...(edited ? { edited: { ...edited, scale: edited.value } } : {}),
    ...(failure === undefined ? {} : { failure }),
  };
}

const scaleSetting: Parameters<typeof useEditedSetting<VerdictScale>>[0] = {
  from: ({ verdictScale }) => verdictScale,
  to: (verdictScale) => ({ verdictScale }),
  obstacle(scale) {
    const { unnamed, sameName } = messages().scale;
    const names = scale.map(({ name }) => name.trim());
    if (names.includes('')) return unnamed;
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    return twice === undefined ? undefined : sameName(twice);
  },
};
