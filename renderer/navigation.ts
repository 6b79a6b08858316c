export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'article'; readonly id: string }
  | { readonly screen: 'source'; readonly id: string }
  | { readonly screen: 'report'; readonly id: string }
  /** A web page that another program hands over. */
  | { readonly screen: 'add'; readonly address: string }
  | { readonly screen: 'help' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'export' };

export function addressOf(route: Route): string {
  switch (route.screen) {
    case 'library':
      return '#/';
    case 'help':
    case 'settings':
    case 'export':
      return `#/${route.screen}`;
    case 'add':
      return `#/add?address=${encodeURIComponent(route.address)}`;
    case 'article':
      return `#/article/${encodeURIComponent(route.id)}`;
    default:
      return `#/article/${encodeURIComponent(route.id)}/${route.screen}`;
  }
}

export function routeOf(hash: string): Route {
  if (hash === '#/help') return { screen: 'help' };
  if (hash === '#/settings') return { screen: 'settings' };
  if (hash === '#/export') return { screen: 'export' };
  const [, address] = /^#\/add\?address=(.+)$/.exec(hash) ?? [];
  if (address) return { screen: 'add', address: decode(address) };
  const [, id, view] = /^#\/article\/([^/]+)(?:\/(report|source))?$/.exec(hash) ?? [];
  if (!id) return { screen: 'library' };
  const screen = view === 'report' || view === 'source' ? view : 'article';
  return { screen, id: decode(id) };
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
