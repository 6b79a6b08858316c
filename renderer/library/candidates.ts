import { FailureError } from '../../shared/failure.ts';
import type { Candidate } from './use-adding.ts';

export function fromFile(file: File): Candidate {
  return {
    name: file.name,
    byteLength: file.size,
    async read() {
      try {
        return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      } catch (error) {
        // A dropped folder looks like a file until it is read.
        throw file.size % 4096 === 0 && file.type === ''
          ? new FailureError({ reason: 'fileIsDirectory', path: file.name })
          : new FailureError({ reason: 'fileUnreadable', path: file.name, cause: String(error) });
      }
    },
  };
}

export function fromText(
  text: string,
  mediaType: 'text/plain' | 'text/html' = 'text/plain',
): Candidate {
  const bytes = new TextEncoder().encode(text);
  const name = 'Pasted text';
  return { name, byteLength: bytes.length, read: async () => ({ name, bytes, mediaType }) };
}

/**
 * What a paste or a drop brings: files, else the text. Copied web pages come as HTML too, which keeps headings, quotes
 * and posts; HTML without such blocks (a copied phrase, lines from a code editor) says less than its plain text.
 */
export function fromTransfer(transfer: DataTransfer): readonly Candidate[] {
  if (transfer.files.length > 0) return [...transfer.files].map(fromFile);
  const html = transfer.getData('text/html');
  if (/<(?:p|h[1-6]|blockquote|article)\b/i.test(html)) return [fromText(html, 'text/html')];
  const text = transfer.getData('text/plain');
  return text.trim() ? [fromText(text)] : [];
}
