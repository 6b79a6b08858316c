import type { z } from 'zod';
import { FailureError } from '../../shared/failure.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws FailureError `inputDamaged` */
export function damaged(name: string, kind: string): FailureError {
  return new FailureError({ reason: 'inputDamaged', name, kind });
}

/** @throws FailureError `inputDamaged` for bytes that are not UTF-8 */
export function textIn(bytes: Uint8Array, name: string, kind: string): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw damaged(name, kind);
  }
}

/** JSON of a shape. Members that the shape does not name are of no interest. @throws FailureError `inputDamaged` */
export function jsonOf<T>(text: string, schema: z.ZodType<T>, name: string, kind: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw damaged(name, kind);
  }
  const checked = schema.safeParse(value);
  if (!checked.success) throw damaged(name, kind);
  return checked.data;
}
