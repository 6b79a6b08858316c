import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createApi, type RunningApi } from './create-api.ts';

vi.setConfig({ testTimeout: 30_000 });

const bytes = (text: string) => new TextEncoder().encode(text);
const page =
  '<!doctype html><title>Gauge bulletin 4/2026</title><article><h1>Gauge bulletin 4/2026</h1><p>Mean release was 412 cubic metres a second, against 425 agreed, from November to April.</p></article>';

/** One for all: what reads a page takes its time to start. */
let running: RunningApi;
let folder: string;
let article: string;
let answer: RequestListener;
const server = createServer((request, response) => answer(request, response));
let host: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = await mkdtemp(join(tmpdir(), 'assay-api-'));
  running = await createApi({
    library: join(folder, 'library'),
    configDirectory: join(folder, 'config'),
    program: 'cli',
    fetching: { allowed: [host] },
  });
  const input = { name: 'a.txt', bytes: bytes('Title\n\nWater is low.') };
  article = (await running.api.addArticle(input)).id;
}, 60_000);

afterAll(async () => {
  await running.close();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

test('a page is captured with its title, type and address, and read back as it came', async () => {
  answer = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  };
  const captured = await running.api.captureEvidence({ article, address: `http://${host}/b` });
  expect(captured).toMatchObject({
    title: 'Gauge bulletin 4/2026',
    uri: `http://${host}/b`,
    capture: { name: 'b.html', mediaType: 'text/html', byteLength: bytes(page).length },
  });
  const { sha256 } = captured.capture;
  expect(await running.api.readCapture({ article, sha256 })).toEqual({
    name: `${sha256}.html`,
    mediaType: 'application/octet-stream',
    bytes: bytes(page),
  });
});

test('a file that is no article is captured under its name', async () => {
  const name = 'gauges.csv';
  expect(
    await running.api.captureEvidence({ article, name, bytes: bytes('month,release\n1,412') }),
  ).toMatchObject({ title: name, capture: { name, mediaType: 'text/csv' } });
});

test.each([
  ['no page', { address: 'http://HOST/' }, 'addressRefused'],
  ['a private address', { address: 'http://127.0.0.1:1/' }, 'addressPrivate'],
  ['no address', { address: 'file:///etc/passwd' }, 'addressInvalid'],
  ['an empty file', { name: 'a.pdf', bytes: bytes('') }, 'inputEmpty'],
] as const)('%s is refused', async (_case, source, reason) => {
  answer = (_request, response) => {
    response.writeHead(404).end();
  };
  const named = 'address' in source ? { address: source.address.replace('HOST', host) } : source;
  await expect(running.api.captureEvidence({ article, ...named })).rejects.toMatchObject({
    failure: { reason },
  });
});

test('capturing is cancelled by its task', async () => {
  answer = (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('begun');
    void running.api.cancelTask({ task: 'capture' });
  };
  await expect(
    running.api.captureEvidence({ article, address: `http://${host}/`, task: 'capture' }),
  ).rejects.toMatchObject({ failure: { reason: 'cancelled' } });
});
