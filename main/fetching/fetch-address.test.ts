import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { FailureError } from '../../shared/failure.ts';
import { isPublic } from './addresses.ts';
import { fetchAddress, limits } from './fetch-address.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A site of our own; gives its HOST:PORT. */
async function site(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function failureOf(task: Promise<unknown>) {
  const error = await task.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FailureError)) throw new Error(`no failure: ${String(error)}`);
  return error.failure;
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test.each([
  ['8.8.8.8', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fc00::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', true],
  ['64:ff9b::7f00:1', false],
  ['64:ff9b::808:808', true],
  ['2002:7f00:1::', false],
  ['2606:4700:4700::1111', true],
  ['no address', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublic(address)).toBe(expected);
});

test('a page comes with its name, address and declared encoding', async () => {
  const host = await site((request, response) => {
    if (request.url === '/old') response.writeHead(302, { location: '/news/river-talks.php?id=4' });
    else response.writeHead(200, { 'content-type': 'text/html; charset=windows-1251' });
    response.end('<p>River.</p>');
  });
  const page = await fetchAddress(`http://${host}/old`, { allowed: [host] });
  expect({ ...page, bytes: textOf(page.bytes) }).toEqual({
    name: 'river-talks.html',
    bytes: '<p>River.</p>',
    uri: `http://${host}/news/river-talks.php?id=4`,
    encoding: 'windows-1251',
    declaredType: 'text/html',
  });
});

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
])('%s is unpacked', async (encoding, pack) => {
  const host = await site((_request, response) => {
    response.writeHead(200, { 'content-encoding': encoding, 'content-type': 'text/plain' });
    response.end(pack('The river rose.'));
  });
  const { bytes, name } = await fetchAddress(`http://${host}/`, { allowed: [host] });
  expect([textOf(bytes), name]).toEqual(['The river rose.', '127.0.0.1.txt']);
});

test.each([
  ['file:///etc/passwd', 'addressInvalid'],
  ['ftp://example.org/', 'addressInvalid'],
  ['javascript:alert(1)', 'addressInvalid'],
  ['not an address', 'addressInvalid'],
  ['http://user:secret@example.org/', 'addressInvalid'],
  ['http://127.0.0.1/', 'addressPrivate'],
  ['http://[::1]:8080/', 'addressPrivate'],
  ['http://2130706433/', 'addressPrivate'],
  ['http://0x7f.1/', 'addressPrivate'],
  ['http://localhost:8123/', 'addressPrivate'],
])('%s: %s', async (address, reason) => {
  expect((await failureOf(fetchAddress(address))).reason).toBe(reason);
});

test('an allowed address opens itself and nothing else', async () => {
  const secret = await site((_request, response) => response.end('secret'));
  const host = await site((_request, response) => {
    response.writeHead(302, { location: `http://${secret}/` });
    response.end();
  });
  const failure = await failureOf(fetchAddress(`http://${host}/`, { allowed: [host] }));
  expect(failure).toEqual({
    reason: 'addressPrivate',
    address: `http://${host}/`,
    host: '127.0.0.1',
  });
});

test('a redirect cannot leave the Web', async () => {
  const host = await site((_request, response) => {
    response.writeHead(302, { location: 'file:///etc/passwd' });
    response.end();
  });
  const failure = await failureOf(fetchAddress(`http://${host}/`, { allowed: [host] }));
  expect(failure.reason).toBe('addressInvalid');
});

test('redirects in a circle end', async () => {
  let requests = 0;
  const host = await site((_request, response) => {
    requests += 1;
    response.writeHead(302, { location: '/again' });
    response.end();
  });
  const failure = await failureOf(fetchAddress(`http://${host}/`, { allowed: [host] }));
  expect([failure.reason, requests]).toEqual(['addressUnreachable', limits.redirects + 1]);
});

test.each([401, 403, 404, 500])('HTTP %i is told', async (status) => {
  const host = await site((_request, response) => {
    response.writeHead(status);
    response.end('no');
  });
  const address = `http://${host}/`;
  expect(await failureOf(fetchAddress(address, { allowed: [host] }))).toEqual({
    reason: 'addressRefused',
    address,
    status,
  });
});

test.each([
  ['said beforehand', { 'content-length': String(limits.bytes + 1) }, Buffer.from('x')],
  [
    'found while unpacking',
    { 'content-encoding': 'gzip' },
    gzipSync(Buffer.alloc(limits.bytes + 1)),
  ],
])('what is too large is not taken in: %s', async (_name, headers, body) => {
  const host = await site((_request, response) => {
    response.on('error', () => {});
    response.writeHead(200, headers as Record<string, string>);
    response.write(body);
    if (!('content-length' in headers)) response.end();
  });
  const failure = await failureOf(fetchAddress(`http://${host}/`, { allowed: [host] }));
  expect(failure.reason).toBe('addressTooLarge');
});

test('nobody there', async () => {
  const host = await site(() => {});
  await new Promise((resolve) => servers.pop()?.close(resolve));
  expect(await failureOf(fetchAddress(`http://${host}/`, { allowed: [host] }))).toMatchObject({
    reason: 'addressUnreachable',
    cause: 'ECONNREFUSED',
  });
});

test('a fetch is cancelled while it runs, and told how far it is', async () => {
  const host = await site((_request, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('begun');
  });
  const controller = new AbortController();
  const failure = await failureOf(
    fetchAddress(`http://${host}/`, {
      allowed: [host],
      signal: controller.signal,
      onProgress: (done, total) => {
        expect([done, total]).toEqual([5, 1000]);
        controller.abort();
      },
    }),
  );
  expect(failure).toEqual({ reason: 'cancelled' });
});

test('a proxy is used for what is public, and not asked for what is private', async () => {
  const asked: string[] = [];
  const proxy = await site((_request, response) => response.end());
  servers.at(-1)?.on('connect', (request, socket) => {
    asked.push(String(request.url));
    socket.end('HTTP/1.1 503 No\r\n\r\n');
  });
  const proxyFor = async () => `http://${proxy}`;
  await failureOf(fetchAddress('https://8.8.8.8/', { proxyFor }));
  await failureOf(fetchAddress('https://localhost/', { proxyFor }));
  expect(asked).toEqual(['8.8.8.8:443']);
});
