import { useEffect, useRef } from 'react';
import { useHost } from '../host/host-context.ts';
import { changesFeedOf } from './changes-feed.ts';
import { paced } from './pacing.ts';
import { concerns } from './use-changes.ts';

/**
 * Reads again what is changed: everything, or only one article, which is then the one on the screen.
 *
 * @param edited the article whose marks are shown as they are edited here, without reading them
 */
export function useReloading(
  reload: () => Promise<unknown>,
  article?: string,
  edited?: string,
): void {
  const { api } = useHost();
  const latest = useRef(reload);
  useEffect(() => {
    latest.current = reload;
  });
  useEffect(() => {
    const reloading = paced(() => latest.current());
    const stopListening = changesFeedOf(api).subscribe((changes, own) => {
      if (own && edited !== undefined && concerns(changes, edited)) return;
      if (article === undefined || changes.settings || concerns(changes, article)) reloading.want();
    }, article);
    return () => {
      reloading.stop();
      stopListening();
    };
  }, [api, article, edited]);
}
