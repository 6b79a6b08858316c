import { useMemo } from 'react';
import { useKnownSettings } from '../live/known-settings.ts';

/** By id, of the library's scale. */
export function useVerdictNames(): ReadonlyMap<string, string> {
  const scale = useKnownSettings()?.verdictScale;
  return useMemo(() => new Map(scale?.map(({ id, name }) => [id, name])), [scale]);
}
