import { type LookupAddress, type LookupOptions, lookup as resolveHost } from 'node:dns';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address belongs to the public Internet. Everything else (this machine, a home or company network, link-local,
 * multicast, reserved) is private: a page must not be able to make Assay read what only this machine can reach.
 * IPv4 inside IPv6 is looked at as IPv4.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() === 'unicast') return true;
  // NAT64 and 6to4 carry an IPv4 address, which is where the connection ends.
  const embedded = parsed instanceof ipaddr.IPv6 ? embeddedIPv4(parsed) : undefined;
  return embedded !== undefined && embedded.range() === 'unicast';
}

function embeddedIPv4(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  const bytes = address.toByteArray();
  if (address.range() === 'rfc6052') return new ipaddr.IPv4(bytes.slice(12));
  if (address.range() === '6to4') return new ipaddr.IPv4(bytes.slice(2, 6));
  return undefined;
}

/** Says that a host was refused before anything was sent to it. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
  readonly host: string;
  constructor(host: string) {
    super(`${host} is a private address`);
    this.host = host;
  }
}

/** Hosts given as numbers are never looked up, so they are checked by themselves. */
export function checkHost(url: URL, isAllowed: (url: URL) => boolean): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isPublic(host) && !isAllowed(url)) throw new PrivateAddressError(host);
}

type Callback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/**
 * A lookup for sockets that gives public addresses or fails: what it gives is what is connected to, so no second answer of
 * a name server can come in between.
 */
export function publicLookup(hostname: string, options: LookupOptions, callback: Callback): void {
  resolveHost(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) {
      callback(error, '');
      return;
    }
    const refused = addresses.find(({ address }) => !isPublic(address));
    const [first] = addresses;
    if (refused || !first) callback(new PrivateAddressError(hostname), '');
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
}

/** For names that somebody else looks up in the end; a name that this machine does not know is theirs to judge. */
export function checkName(hostname: string): Promise<void> {
  return new Promise((resolve, reject) => {
    publicLookup(hostname, { all: true }, (error) =>
      error instanceof PrivateAddressError ? reject(error) : resolve(),
    );
  });
}
