import { session } from 'electron';

/** The proxy that the system's settings name for an address, scripts and exceptions included; undefined for none. */
export async function systemProxy(url: string): Promise<string | undefined> {
  const [first = 'DIRECT'] = (await session.defaultSession.resolveProxy(url)).split(';');
  const [kind = '', host] = first.trim().split(/\s+/);
  if (!host) return undefined;
  // SOCKS proxies are left to the user: nothing here speaks it.
  if (kind === 'PROXY' || kind === 'HTTP') return `http://${host}`;
  return kind === 'HTTPS' ? `https://${host}` : undefined;
}
