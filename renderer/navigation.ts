import { useMemo, useSyncExternalStore } from 'react';

export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'article'; readonly id: string }
  | { readonly screen: 'report'; readonly id: string };

export function addressOf(route: Route): string {
  if (route.screen === 'library') return '#/';
  const article = `#/article/${encodeURIComponent(route.id)}`;
  return route.screen === 'report' ? `${article}/report` : article;
}

export function routeOf(hash: string): Route {
  const [, id, report] = /^#\/article\/([^/]+)(\/report)?$/.exec(hash) ?? [];
  if (!id) return { screen: 'library' };
  return { screen: report ? 'report' : 'article', id: decode(id) };
}

export function go(route: Route): void {
  location.hash = addressOf(route);
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => routeOf(hash), [hash]);
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
