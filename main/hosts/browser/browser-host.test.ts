import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { largestPackage } from '../../../shared/article-size.ts';
import { type BrowserHost, startBrowserHost } from './start-browser-host.ts';
import { usualPort } from './usual-port.ts';

let host: BrowserHost;
let folder: string;
const calls: unknown[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-host-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Assay</title>');
  await writeFile(join(folder, 'secret.txt'), 'not served');
  host = await startBrowserHost({
    rendererDirectory: folder,
    dispatch: async (operation, input) => {
      calls.push([operation, input]);
      return { ok: true, value: { bytes: new Uint8Array([1, 2, 3]) } };
    },
  });
});
afterAll(async () => {
  await host.close();
  await rm(folder, { recursive: true });
});

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Node's own client, because `fetch` does not let anybody lie about Host. */
function send({ method = 'GET', path = '/', headers = {}, body }: Sent) {
  const { port } = new URL(host.url);
  return new Promise<{ status: number; body: string; headers: Record<string, unknown> }>(
    (resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
        );
      });
      sent.once('error', reject);
      sent.end(body);
    },
  );
}

const bearer = () => `Bearer ${new URLSearchParams(new URL(host.url).hash.slice(1)).get('token')}`;
const call = (headers: Readonly<Record<string, string>> = {}, sent: Sent = {}) =>
  send({
    method: 'POST',
    path: '/api/listArticles',
    body: '{}',
    ...sent,
    headers: { 'content-type': 'application/json', authorization: bearer(), ...headers },
  });

test('a usual port is taken again each time, and another one where it is in use', async () => {
  const start = (usualPort: number) =>
    startBrowserHost({
      rendererDirectory: folder,
      dispatch: async () => ({ ok: true, value: null }),
      usualPort,
    });
  const portOf = ({ url }: BrowserHost) => Number(new URL(url).port);
  const taken = await start(portOf(host));
  expect(portOf(taken)).not.toBe(portOf(host));
  await taken.close();
  const again = await start(portOf(taken));
  expect(portOf(again)).toBe(portOf(taken));
  await again.close();
});

test('a library has one usual port, whatever its folder is called from; another has another', () => {
  expect(usualPort('/books/library')).toBe(usualPort('/books/../books/library/'));
  expect(usualPort('/books/library')).not.toBe(usualPort('/books/other'));
});

test('the page comes with a strict policy', async () => {
  const page = await send({});
  expect(page).toMatchObject({ status: 200, body: expect.stringContaining('Assay') });
  expect(page.headers['content-security-policy']).toContain(
    "default-src 'none'; script-src 'self'",
  );
  expect(page.headers['x-content-type-options']).toBe('nosniff');
});

test.each([
  ['none', undefined],
  ['same-origin', undefined],
  ['cross-site', 'same-origin'],
  ['same-site', 'same-origin'],
  [undefined, 'same-origin'],
])('a page asked for from %s keeps its window from who opened it: %s', async (site, policy) => {
  const page = await send({ headers: site ? { 'sec-fetch-site': site } : {} });
  expect(page.headers['cross-origin-opener-policy']).toBe(policy);
});

test('a call goes through, bytes and all', async () => {
  const reply = await call({ origin: new URL(host.url).origin });
  expect(reply).toMatchObject({
    status: 200,
    body: '{"ok":true,"value":{"bytes":{"$bytes":"AQID"}}}',
  });
  expect(calls.at(-1)).toEqual(['listArticles', {}]);
});

test.each<[string, () => ReturnType<typeof send>, number]>([
  ['another host name', () => call({ host: 'attacker.example' }), 421],
  ['localhost', () => call({ host: `localhost:${new URL(host.url).port}` }), 421],
  ['a page under another host name', () => send({ headers: { host: 'attacker.example' } }), 421],
  ['another origin', () => call({ origin: 'http://attacker.example' }), 401],
  ['the null origin', () => call({ origin: 'null' }), 401],
  ['another site', () => call({ 'sec-fetch-site': 'cross-site' }), 401],
  ['no token', () => call({ authorization: '' }), 401],
  ['a wrong token', () => call({ authorization: `${bearer()}x` }), 401],
  ['a form', () => call({ 'content-type': 'text/plain' }), 415],
  ['no JSON', () => call({}, { body: '{' }), 400],
  ['a length beyond all need', () => call({ 'content-length': '99999999999' }, { body: '' }), 413],
  ['a call by GET', () => call({}, { method: 'GET', body: '' }), 405],
  ['a page by POST', () => send({ method: 'POST' }), 405],
  ['a file that is no part of the app', () => send({ path: '/secret.txt' }), 404],
  ['a way out of the folder', () => send({ path: '/../../../etc/passwd' }), 404],
  ['an encoded way out', () => send({ path: '/%2e%2e/%2e%2e/etc/passwd' }), 404],
])('%s is refused', async (_case, attempt, status) => {
  const before = calls.length;
  expect((await attempt()).status).toBe(status);
  expect(calls).toHaveLength(before);
});

test('a request is as large as a package may be, in base64', async () => {
  const body = JSON.stringify({ bytes: 'A'.repeat(Math.ceil((largestPackage * 4) / 3)) });
  expect((await call({}, { body })).status).toBe(200);
  calls.pop();
});
