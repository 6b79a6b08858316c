import { randomBytes } from 'node:crypto';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Reply } from '../../../shared/api.ts';
import { largestSent } from '../../../shared/article-size.ts';
import type { Failure } from '../../../shared/failure.ts';
import { type BytesCodec, fromWire, toWire } from '../../../shared/wire.ts';
import type { Dispatch } from '../../api/dispatch.ts';
import { contentSecurityPolicy, type RendererFile, rendererFiles } from '../renderer-files.ts';
import { type Guard, isAddressed, isAuthorised } from './guard.ts';

export interface BrowserHostOptions {
  readonly dispatch: Dispatch;
  /** The built renderer. */
  readonly rendererDirectory: string;
  /** This port and no other. */
  readonly port?: number | undefined;
  /** This port where it can be had, and else any free one. */
  readonly usualPort?: number;
}

export interface BrowserHost {
  /** With the token in the fragment, which browsers send to nobody. */
  readonly url: string;
  close(): Promise<void>;
}

/** Bytes of a request: the largest file in base64, and what is around it. */
const largestBody = Math.ceil(largestSent * 1.4) + 10_000;

const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
};

/**
 * Another site that opens our page must not hold on to its window. Whoever comes by hand, or from our own page, need not
 * wait for a process of its own: a site that opened the window earlier could send it elsewhere, and see nothing of it.
 */
function openerPolicy({ 'sec-fetch-site': site }: IncomingHttpHeaders) {
  return site === 'none' || site === 'same-origin'
    ? {}
    : { 'cross-origin-opener-policy': 'same-origin' };
}

const codec: BytesCodec = {
  encode: (bytes) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  decode: (base64) => Buffer.from(base64, 'base64'),
};

/**
 * Serves the app on this machine's loopback address only.
 *
 * @throws NodeJS.ErrnoException when the port is taken or the renderer is not built
 */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const files = await rendererFiles(options.rendererDirectory);
  const token = randomBytes(32).toString('base64url');
  const server = createServer();
  await listenOn(server, options);
  const { port } = server.address() as AddressInfo;
  const guard: Guard = { host: `127.0.0.1:${port}`, token };
  server.on('request', (request, response) => {
    void answer(request, response, guard, files, options.dispatch).catch(() => response.destroy());
  });
  return {
    url: `http://${guard.host}/#token=${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        // A page that is still open keeps its connection; what it was sent is complete.
        setTimeout(() => server.closeAllConnections(), 500).unref();
      }),
  };
}

async function listenOn(server: Server, { port, usualPort }: BrowserHostOptions): Promise<void> {
  if (port !== undefined || usualPort === undefined) return listen(server, port ?? 0);
  await listen(server, usualPort).catch(() => listen(server, 0));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  guard: Guard,
  files: ReadonlyMap<string, RendererFile>,
  dispatch: Dispatch,
): Promise<void> {
  const path = (request.url ?? '').split('?')[0] ?? '';
  if (!isAddressed(request.headers, guard))
    return send(response, 421, 'text/plain', 'Not this host.');
  const operation = /^\/api\/([A-Za-z]{1,40})$/.exec(path)?.[1];
  if (operation !== undefined) return answerCall(request, response, guard, operation, dispatch);
  const file = files.get(path);
  if (!file) return send(response, 404, 'text/plain', 'Nothing is here.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(response, 405, 'text/plain', 'Only GET.');
  const body = request.method === 'HEAD' ? '' : await file.content();
  send(response, 200, file.mediaType, body, {
    ...openerPolicy(request.headers),
    // Built files are named by their content, so that what a name means never changes.
    ...(path.startsWith('/assets/') ? { 'cache-control': 'max-age=31536000, immutable' } : {}),
  });
}

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  guard: Guard,
  operation: string,
  dispatch: Dispatch,
): Promise<void> {
  if (request.method !== 'POST') return send(response, 405, 'text/plain', 'Only POST.');
  if (!isAuthorised(request.headers, guard))
    return refuse(response, 401, { reason: 'unauthorised' });
  if (!request.headers['content-type']?.startsWith('application/json'))
    return refuse(response, 415, argumentFailure('JSON'));
  const body = await readBody(request);
  if (body === undefined)
    return refuse(response, 413, {
      reason: 'inputTooLarge',
      name: 'The request',
      bytes: Number(request.headers['content-length'] ?? largestBody),
      limit: largestSent,
    });
  let input: unknown;
  try {
    input = fromWire(body, codec);
  } catch {
    return refuse(response, 400, argumentFailure('JSON'));
  }
  reply(response, 200, await dispatch(operation, input));
}

/** Undefined when there is more than any request needs; the rest is not taken in. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > largestBody) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function argumentFailure(expected: string): Failure {
  return { reason: 'argumentInvalid', where: 'The request', expected };
}

function refuse(response: ServerResponse, status: number, failure: Failure): void {
  reply(response, status, { ok: false, failure });
}

function reply(response: ServerResponse, status: number, value: Reply): void {
  send(response, status, 'application/json', toWire(value, codec));
}

function send(
  response: ServerResponse,
  status: number,
  mediaType: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...securityHeaders,
    ...headers,
    'content-type': mediaType,
    'content-length': Buffer.byteLength(body),
    // What is left of a refused request's body must not be taken for the next request.
    ...(status >= 400 ? { connection: 'close' } : {}),
  });
  response.end(body);
}
