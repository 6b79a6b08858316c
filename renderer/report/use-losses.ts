import { useEffect, useMemo, useState } from 'react';
import type { Api, OpenArticle } from '../../shared/api.ts';
import type { ExportFormat } from '../../shared/export-format.ts';
import { type Loss, losses } from '../../shared/export-losses.ts';

/** What an export would leave out, of the article as it is stored: that is what is exported. */
export function useLosses(
  api: Pick<Api, 'openArticle'>,
  id: string,
  { format, pending }: { readonly format: ExportFormat; readonly pending: boolean },
): readonly Loss[] {
  const [stored, setStored] = useState<OpenArticle | null>(null);
  useEffect(() => {
    let current = !pending;
    if (pending) return;
    api.openArticle({ id }).then(
      (open) => {
        if (current) setStored(open);
      },
      // The export will fail in the same way, and say so.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [api, id, pending]);
  return useMemo(() => (stored ? losses(format, stored) : []), [format, stored]);
}
