import { useEffect, useState } from 'react';
import type { Api, InputOf } from '../../shared/api.ts';
import type { Loss } from '../../shared/export-losses.ts';

const none: readonly Loss[] = [];

/** What an export would leave out, of the articles as they are stored: that is what is exported. */
export function useLosses(
  api: Pick<Api, 'exportLosses'>,
  input: InputOf<'exportLosses'>,
  pending: boolean,
): readonly Loss[] {
  const [found, setFound] = useState({ asked: '', losses: none });
  const asked = JSON.stringify(input);
  useEffect(() => {
    if (pending) return;
    let current = true;
    api.exportLosses(JSON.parse(asked)).then(
      (losses) => {
        if (current) setFound({ asked, losses });
      },
      // The export will fail in the same way, and say so.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [api, asked, pending]);
  return found.asked === asked ? found.losses : none;
}
