/** Screens of one article. */
export const articleViews = ['source', 'review', 'compare', 'history', 'report'] as const;
export type ArticleView = 'article' | (typeof articleViews)[number];
/** Screens of the whole library that need nothing more to be named. */
export const libraryPlaces = ['review', 'board', 'export', 'bin', 'settings', 'help'] as const;

export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'library-review' | 'board' | 'export' | 'bin' | 'settings' | 'help' }
  /** With `mark`, at that mark. */
  | { readonly screen: 'article'; readonly id: string; readonly mark?: string }
  | { readonly screen: Exclude<ArticleView, 'article'>; readonly id: string }
  /** A web page that another program hands over. */
  | { readonly screen: 'add'; readonly address: string };

export function addressOf(route: Route): string {
  switch (route.screen) {
    case 'library':
      return '#/';
    case 'library-review':
      return '#/review';
    case 'board':
    case 'bin':
    case 'settings':
    case 'export':
    case 'help':
      return `#/${route.screen}`;
    case 'add':
      return `#/add?address=${encodeURIComponent(route.address)}`;
    case 'article': {
      const article = `#/article/${encodeURIComponent(route.id)}`;
      return route.mark === undefined
        ? article
        : `${article}/mark/${encodeURIComponent(route.mark)}`;
    }
    default:
      return `#/article/${encodeURIComponent(route.id)}/${route.screen}`;
  }
}

export function routeOf(hash: string): Route {
  const place = libraryPlaces.find((name) => hash === `#/${name}`);
  if (place) return { screen: place === 'review' ? 'library-review' : place };
  const [, address] = /^#\/add\?address=(.+)$/.exec(hash) ?? [];
  if (address) return { screen: 'add', address: decode(address) };
  const [, id, view, mark] = /^#\/article\/([^/]+)(?:\/([a-z]+)(?:\/([^/]+))?)?$/.exec(hash) ?? [];
  if (!id) return { screen: 'library' };
  const screen = articleViews.find((name) => name === view && mark === undefined);
  if (screen) return { screen, id: decode(id) };
  if (view === undefined) return { screen: 'article', id: decode(id) };
  return view === 'mark' && mark
    ? { screen: 'article', id: decode(id), mark: decode(mark) }
    : { screen: 'library' };
}

export function go(route: Route): void {
  location.hash = addressOf(route);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
