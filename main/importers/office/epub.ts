import { FailureError } from '../../../shared/failure.ts';
import { openZip, type Zip } from '../../zip/zip.ts';
import type { Draft, Reading } from '../blocks.ts';
import { readPackage, text } from './epub-package.ts';
import { readChapter } from './xhtml-chapter.ts';
import { checkSize, decodeXml, parseXml, type Source } from './xml.ts';

/** Stands behind "is not a whole": an EPUB would need another article. */
const kind = 'book (EPUB)';

/**
 * A book in reading order, without its tables of contents. The notes of a chapter follow the chapter, wherever in it
 * they stood.
 *
 * https://www.w3.org/TR/epub-33/
 *
 * @throws FailureError `inputEmpty`, `inputBomb`, `inputTooDeep`; `inputDamaged`, also when a chapter is missing;
 *   `inputEncrypted` when a chapter is under a lock of its publisher
 */
export async function readEpub(bytes: Uint8Array, name: string): Promise<Reading> {
  const source = { name, kind };
  const zip = openZip(bytes, name, kind);
  const { chapters, metadata } = readPackage(zip, source);
  if (chapters.length === 0) throw new FailureError({ reason: 'inputDamaged', ...source });
  const locked = lockedPaths(zip, source);
  if (chapters.some((chapter) => locked.has(chapter)))
    throw new FailureError({ reason: 'inputEncrypted', ...source });
  const drafts: Draft[] = [];
  for (const chapter of chapters) {
    const xhtml = text(zip, chapter, source);
    checkSize(xhtml, name);
    const { drafts: words, notes } = readChapter(xhtml, name);
    for (const draft of words) drafts.push(draft);
    for (const draft of notes) drafts.push(draft);
  }
  return { drafts, metadata };
}

/**
 * Files that are encrypted; fonts are too when they are only garbled against copying, and nobody reads those here.
 *
 * https://www.w3.org/TR/epub-33/#sec-container-metainf-encryption.xml
 */
function lockedPaths(zip: Zip, source: Source): Set<string> {
  const bytes = zip.read('META-INF/encryption.xml');
  if (!bytes) return new Set();
  const paths = [...parseXml(decodeXml(bytes), source).querySelectorAll('*')]
    .filter((element) => /(?:^|:)CipherReference$/.test(element.tagName))
    .map((element) => element.getAttribute('URI') ?? '');
  return new Set(paths.flatMap((path) => [path, unescaped(path)]));
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
