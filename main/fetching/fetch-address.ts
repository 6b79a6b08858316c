import { getProxyForUrl } from 'proxy-from-env';
import { Agent, type Dispatcher, ProxyAgent, type Response, fetch as request } from 'undici';
import type { ArticleInput } from '../../shared/api.ts';
import { largestArticle } from '../../shared/article-size.ts';
import { codeOf } from '../../shared/error-code.ts';
import { FailureError } from '../../shared/failure.ts';
import { checkHost, checkName, PrivateAddressError, publicLookup } from './addresses.ts';
import { nameOf } from './naming.ts';

export interface FetchOptions {
  /** `HOST:PORT` as it stands in an address; each opens that one address, private or not. */
  readonly allowed?: readonly string[];
  /** The proxy for an address as a URL, `undefined` for none. Without it the environment decides. */
  readonly proxyFor?: (url: string) => Promise<string | undefined>;
  readonly signal?: AbortSignal;
  /** Bytes so far, and in all if the server said. */
  readonly onProgress?: (done: number, total: number | undefined) => void;
}

/** What an address answered with. */
export interface FetchedFile extends ArticleInput {
  /** The media type that the server declared, without parameters; empty where it declared none. */
  readonly declaredType: string;
}

export const limits = { seconds: 20, bytes: largestArticle, redirects: 10 } as const;

/**
 * A page or file from the public Web, unpacked, with the address it was found at in the end and the encoding that the
 * server declared. Private addresses are refused on the connection itself, after every redirect.
 *
 * @throws FailureError `address…`, `cancelled`
 */
export async function fetchAddress(
  address: string,
  options: FetchOptions = {},
): Promise<FetchedFile> {
  const deadline = AbortSignal.timeout(limits.seconds * 1000);
  const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
  try {
    const { response, url } = await follow(address, options, signal);
    if (!response.ok)
      throw new FailureError({ reason: 'addressRefused', address, status: response.status });
    const bytes = await readBody(response, address, options);
    const type = response.headers.get('content-type') ?? '';
    const encoding = /charset=["']?([\w.:-]{2,40})/i.exec(type)?.[1];
    return {
      name: nameOf(url, type, response.headers.get('content-disposition')),
      bytes,
      uri: url.href,
      declaredType: type.split(';')[0]?.trim().toLowerCase() ?? '',
      ...(encoding ? { encoding } : {}),
    };
  } catch (error) {
    if (error instanceof FailureError) throw error;
    if (options.signal?.aborted) throw new FailureError({ reason: 'cancelled' });
    if (deadline.aborted)
      throw new FailureError({ reason: 'addressTooSlow', address, seconds: limits.seconds });
    throw failureOf(error, address);
  }
}

async function follow(
  address: string,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<{ response: Response; url: URL }> {
  const isAllowed = (url: URL) =>
    (options.allowed ?? []).includes(`${url.hostname}:${portOf(url)}`);
  let url = webAddress(address, address);
  for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
    checkHost(url, isAllowed);
    const response = await request(url, {
      redirect: 'manual',
      signal,
      dispatcher: await dispatcherFor(url, isAllowed(url), options),
      headers: {
        accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5',
        'accept-language': '*',
        'user-agent': 'Mozilla/5.0 (compatible; Assay; reads one page for its user)',
      },
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || !location) return { response, url };
    await response.body?.cancel();
    url = webAddress(new URL(location, url).href, address);
  }
  throw new FailureError({ reason: 'addressUnreachable', address, cause: 'it leads in circles' });
}

function webAddress(href: string, address: string): URL {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new FailureError({ reason: 'addressInvalid', address });
  return url;
}

function portOf(url: URL): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80');
}

// Kept for the life of the program, as sockets are; a fetch that is not allowed never shares one with a fetch that is.
const guarded = new Agent({ connect: { lookup: publicLookup as never } });
const open = new Agent();

async function dispatcherFor(
  url: URL,
  allowed: boolean,
  { proxyFor = async (href) => getProxyForUrl(href) || undefined }: FetchOptions,
): Promise<Dispatcher> {
  if (allowed) return open;
  const proxy = await proxyFor(url.href);
  if (!proxy) return guarded;
  // The proxy looks the name up and connects; what this machine would find there is checked all the same.
  await checkName(url.hostname);
  return new ProxyAgent(proxy);
}

/** Counted after unpacking, so that a small answer cannot become a large one unseen. */
async function readBody(
  response: Response,
  address: string,
  { onProgress }: FetchOptions,
): Promise<Uint8Array> {
  const packed = response.headers.has('content-encoding');
  const length = Number(response.headers.get('content-length'));
  const total = !packed && length > 0 ? length : undefined;
  const tooLarge = () =>
    new FailureError({ reason: 'addressTooLarge', address, limit: limits.bytes });
  if (total !== undefined && total > limits.bytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let done = 0;
  for await (const chunk of response.body ?? []) {
    done += chunk.length;
    if (done > limits.bytes) throw tooLarge();
    chunks.push(chunk);
    onProgress?.(done, total);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function failureOf(error: unknown, address: string): FailureError {
  let cause: unknown = error;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
    if (cause instanceof PrivateAddressError)
      return new FailureError({ reason: 'addressPrivate', address, host: cause.host });
    if ('code' in cause && typeof cause.code === 'string' && !cause.code.startsWith('UND_ERR_'))
      break;
    if (cause instanceof AggregateError && cause.errors[0] instanceof Error)
      cause = cause.errors[0];
    else if (cause.cause instanceof Error) cause = cause.cause;
    else break;
  }
  return new FailureError(
    { reason: 'addressUnreachable', address, cause: codeOf(cause) },
    { cause: error },
  );
}
