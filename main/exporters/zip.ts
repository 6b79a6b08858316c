import { unzipSync, zipSync } from 'fflate';
import { largestArticle } from '../../shared/api.ts';
import { FailureError } from '../../shared/failure.ts';
import { damaged } from './damaged.ts';

/** The same files make the same bytes, so that an export can be compared with an earlier one. */
const mtime = new Date('2020-01-01T00:00:00');

export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? encoder.encode(content) : content,
      ]),
    ),
    { mtime },
  );
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The texts of a zip whose names a format asks for, by name.
 *
 * @throws FailureError `inputDamaged`; `inputBomb` before anything too large is unpacked
 */
export function textsIn(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  source: string,
): Map<string, string> {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        total += originalSize;
        if (total > 4 * largestArticle)
          throw new FailureError({ reason: 'inputBomb', name: source, limit: 4 * largestArticle });
        return true;
      },
    });
    // A byte order mark is a character of a text as any other: to drop it would move every mark.
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return new Map(Object.entries(files).map(([name, file]) => [name, decoder.decode(file)]));
  } catch (error) {
    if (error instanceof FailureError) throw error;
    throw damaged(source, 'zip');
  }
}

/** Of a zip that we made ourselves: nothing of it is looked at. */
export function allFilesIn(bytes: Uint8Array): [string, Uint8Array][] {
  return Object.entries(unzipSync(bytes));
}
