import { useEffect, useRef } from 'react';
import { useHost } from '../host/host-context.ts';
import { type Changes, changesFeedOf } from './changes-feed.ts';

/** Listens while the component is there. */
export function useChanges(listener: (changes: Changes) => void, open?: string): void {
  const { api } = useHost();
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(
    () => changesFeedOf(api).subscribe((changes) => latest.current(changes), open),
    [api, open],
  );
}

export function concerns(changes: Changes, article: string): boolean {
  return changes.everything || changes.articles.includes(article);
}
