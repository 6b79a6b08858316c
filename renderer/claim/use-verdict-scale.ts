import { useEffect, useState } from 'react';
import { defaultVerdictScale, type VerdictScale } from '../../shared/verdict-scale.ts';
import { useHost } from '../host/host-context.ts';

/** What was last read: the next claim shows it at once. */
let known: VerdictScale = defaultVerdictScale;

/** The library's scale; another program may change it, so it is read again whenever the window is come back to. */
export function useVerdictScale(): VerdictScale {
  const { api } = useHost();
  const [scale, setScale] = useState(known);
  useEffect(() => {
    let wanted = true;
    const read = () =>
      void api.readSettings({}).then(
        ({ verdictScale }) => {
          known = verdictScale;
          if (wanted) setScale(verdictScale);
        },
        // What cannot be read now leaves the scale as it is; the library says why where it is shown.
        () => {},
      );
    read();
    addEventListener('focus', read);
    return () => {
      wanted = false;
      removeEventListener('focus', read);
    };
  }, [api]);
  return scale;
}
