import type { OperationName, Reply } from '../../shared/api.ts';
import { type BytesCodec, fromWire, toWire } from '../../shared/wire.ts';
import type { Token } from './token.ts';

const chunk = 0x8000;

const codec: BytesCodec = {
  encode(bytes) {
    let binary = '';
    for (let start = 0; start < bytes.length; start += chunk)
      binary += String.fromCharCode(...bytes.subarray(start, start + chunk));
    return btoa(binary);
  },
  decode: (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
};

export function createHttpSend(token: Token) {
  async function send(name: OperationName, input: unknown): Promise<Reply> {
    const tried = token.current;
    const reply = await post(name, input, tried);
    const reason = reply.ok ? undefined : reply.failure.reason;
    if (reason === 'unauthorised') return token.refused(tried) ? send(name, input) : reply;
    if (reason !== 'hostUnreachable') token.accepted(tried);
    return reply;
  }
  return send;
}

async function post(name: OperationName, input: unknown, token: string): Promise<Reply> {
  try {
    const response = await fetch(`./api/${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: toWire(input, codec),
      // The last of these is sent while the page is being left.
      keepalive: name === 'keepPlace',
    });
    return fromWire(await response.text(), codec) as Reply;
  } catch {
    return { ok: false, failure: { reason: 'hostUnreachable' } };
  }
}
