import { openZip } from './zip.ts';

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The texts of a zip whose names somebody asks for, by name.
 *
 * @param kind as a person calls it, for the sentence
 * @throws FailureError as `openZip` does
 */
export function textsIn(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  source: string,
  kind = 'zip',
): Map<string, string> {
  const zip = openZip(bytes, source, kind);
  // A byte order mark is a character of a text as any other: to drop it would move every mark.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const texts = new Map<string, string>();
  for (const path of zip.paths) {
    const file = wanted(path) ? zip.read(path) : undefined;
    if (file) texts.set(path, decoder.decode(file));
  }
  return texts;
}
