import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface Guard {
  /** `127.0.0.1:PORT`, exactly: another name means that another site's name was pointed here. */
  readonly host: string;
  readonly token: string;
}

/** Whether a request is meant for this server at all. */
export function isAddressed(headers: IncomingHttpHeaders, { host }: Guard): boolean {
  return headers.host === host;
}

/** Whether a call comes from our own page, or from no page, and knows the token. */
export function isAuthorised(headers: IncomingHttpHeaders, { host, token }: Guard): boolean {
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  return sameSecret(headers.authorization ?? '', `Bearer ${token}`);
}

function sameSecret(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
