import { defaultVerdictScale, type VerdictScale } from '../../shared/verdict-scale.ts';
import { useKnownSettings } from '../live/known-settings.ts';

/** The library's scale; until it has been read the usual one. */
export function useVerdictScale(): VerdictScale {
  return useKnownSettings()?.verdictScale ?? defaultVerdictScale;
}
