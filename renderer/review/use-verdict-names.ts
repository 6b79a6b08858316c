import { useEffect, useState } from 'react';
import { useHost } from '../host/host-context.ts';

/** By id, of the library's scale. */
export function useVerdictNames(): ReadonlyMap<string, string> {
  const { api } = useHost();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    void api.readSettings({}).then(
      ({ verdictScale }) => setNames(new Map(verdictScale.map(({ id, name }) => [id, name]))),
      () => {},
    );
  }, [api]);
  return names;
}
