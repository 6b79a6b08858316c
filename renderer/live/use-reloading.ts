import { useEffect, useRef } from 'react';
import { useHost } from '../host/host-context.ts';
import { changesFeedOf } from './changes-feed.ts';
import { untilIdle } from './idle.ts';
import { paced } from './pacing.ts';
import { concerns } from './use-changes.ts';

/** Reads again what others change: everything, or only one article, which is then the one on the screen. */
export function useReloading(reload: () => Promise<unknown>, article?: string): void {
  const { api } = useHost();
  const latest = useRef(reload);
  useEffect(() => {
    latest.current = reload;
  });
  useEffect(() => {
    const reloading = paced(async () => {
      await untilIdle();
      await latest.current();
    });
    const stopListening = changesFeedOf(api).subscribe((changes) => {
      if (article === undefined || concerns(changes, article)) reloading.want();
    }, article);
    return () => {
      reloading.stop();
      stopListening();
    };
  }, [api, article]);
}
