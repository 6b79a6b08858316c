/**
 * JSON in which a Uint8Array is `{"$bytes": base64}`. The base64 codec is handed in: Node and browsers each have their
 * own fast one, and this room has neither.
 */
export interface BytesCodec {
  encode(bytes: Uint8Array): string;
  decode(base64: string): Uint8Array;
}

export function toWire(value: unknown, codec: BytesCodec): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    member instanceof Uint8Array ? { $bytes: codec.encode(member) } : member,
  );
}

/** Throws SyntaxError on text that is not JSON. */
export function fromWire(json: string, codec: BytesCodec): unknown {
  // Without bytes there is nothing to look for, and looking costs more than reading.
  if (!json.includes('"$bytes"')) return JSON.parse(json);
  return JSON.parse(json, (_key, member: unknown) =>
    isEncodedBytes(member) ? codec.decode(member.$bytes) : member,
  );
}

function isEncodedBytes(value: unknown): value is { $bytes: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === 1 &&
    typeof (value as { $bytes?: unknown }).$bytes === 'string'
  );
}
