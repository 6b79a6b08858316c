export interface WebAddress {
  readonly href: string;
  /** What a link to it says when it has no words of its own. */
  readonly short: string;
}

/** Only web addresses become links; anything else an article names stays text. */
export function webAddress(uri: string): WebAddress | undefined {
  const address = URL.canParse(uri) ? new URL(uri) : undefined;
  if (address?.protocol !== 'https:' && address?.protocol !== 'http:') return undefined;
  const { href, host, pathname } = address;
  return { href, short: `${host}${pathname === '/' ? '' : pathname}` };
}
