import { createHash } from 'node:crypto';

/** Of a text in UTF-8; lower-case hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
