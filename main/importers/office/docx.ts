import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { FailureError } from '../../../shared/failure.ts';
import { openZip, type Zip } from '../../zip/zip.ts';
import type { Draft, Reading } from '../blocks.ts';
import { htmlBlocks, withoutLinks } from '../web/html-blocks.ts';
import { parsePage } from '../web/html-tree.ts';
import { checkDepth } from '../web/tree-depth.ts';
import { holdsStream, isCompoundFile } from './compound-file.ts';
import { officeMetadata } from './office-metadata.ts';
import { checkXml, decodeXml, withoutDoctype } from './xml.ts';

const kind = 'Word document';
const core = 'docProps/core.xml';
/** The text and what it refers to: no pictures, fonts, themes, macros or embedded files. */
const wanted =
  /^(?:\[Content_Types\]\.xml|(?:_rels|word)\/(?!theme\/|media\/|embeddings\/).*\.(?:xml|rels))$/;

/** Text that Word does not show; the converter would. Lengths are bounded, for what never ends is looked at once a run. */
const hiddenRun =
  /<w:r(?:\s[^>]*)?>\s*<w:rPr>(?:(?!<\/w:rPr>)[\s\S]){0,4000}?<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>(?:(?!<\/w:r>|<w:r[\s>])[\s\S]){0,40000}<\/w:r>/g;

/** Names of styles as the file has them, which are English in every edition of Word. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  ...[7, 8, 9].map((level) => `p[style-name='heading ${level}'] => h6:fresh`),
  ...['Quote', 'Intense Quote', 'Block Text', 'Quotations'].map(
    (style) => `p[style-name='${style}'] => blockquote > p:fresh`,
  ),
  ...['caption', 'Figure', 'Illustration', 'Drawing'].map(
    (style) => `p[style-name='${style}'] => figcaption:fresh`,
  ),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p[style-name='toc ${level}'] => !`),
  "p[style-name='TOC Heading'] => !",
  "p[style-name='table of figures'] => !",
];

/** How the converter links a note's mark to the note, and the note back to its mark. */
const noteLink = /^#(?:foot|end)note-/;
const noteMark = /^(?:\[\d+\]|↑)$/;

/**
 * A Word document, by its styles. Insertions that are not yet accepted are text, deletions, comments and
 * hidden text are not; nor are
 * headers, footers and tables of contents. Footnotes and endnotes come after the text in the order they are referred to,
 * and their marks are left out, of the text as of the notes: a number glued to a word would change it.
 *
 * https://ecma-international.org/publications-and-standards/standards/ecma-376/
 *
 * @throws FailureError `inputEmpty`, `inputDamaged`, `inputEncrypted`, `inputBomb`, `inputTooDeep`; `inputUnknownKind`
 *   when it is a document of Word 97 to 2003
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<Reading> {
  const source = { name, kind };
  if (isCompoundFile(bytes)) throw compoundFailure(bytes, name);
  const zip = openZip(bytes, name, kind);
  const described = zip.read(core);
  return {
    drafts: draftsOf(await convert(harmless(zip, name), name), name),
    metadata: described ? officeMetadata(decodeXml(described), source) : {},
  };
}

function compoundFailure(bytes: Uint8Array, name: string): FailureError {
  if (holdsStream(bytes, 'EncryptedPackage'))
    return new FailureError({ reason: 'inputEncrypted', name, kind });
  if (holdsStream(bytes, 'WordDocument'))
    return new FailureError({ reason: 'inputUnknownKind', name, extension: 'doc' });
  return new FailureError({ reason: 'inputDamaged', name, kind });
}

/** Only what is wanted and was checked, stored in a new zip: the converter unpacks without asking for sizes. */
function harmless(zip: Zip, name: string): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  for (const path of zip.paths) {
    const part = wanted.test(path) ? zip.read(path) : undefined;
    if (!part) continue;
    const xml = withoutDoctype(decodeXml(part));
    checkXml(xml, { name, kind });
    parts[path] = strToU8(xml.replace(hiddenRun, ''));
  }
  return zipSync(parts, { level: 0 });
}

/** As HTML. Everything the converter cannot read was written by no word processor. */
async function convert(zip: Uint8Array, name: string): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zip) },
      {
        styleMap,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value;
  } catch (cause) {
    throw new FailureError({ reason: 'inputDamaged', name, kind }, { cause });
  }
}

function draftsOf(html: string, name: string): Draft[] {
  const { body } = parsePage(html, name);
  checkDepth(body, name);
  const notes: Draft[] = [];
  for (const link of body.querySelectorAll('a[href]')) {
    if (!noteLink.test(link.getAttribute('href') ?? '') || !noteMark.test(link.textContent))
      continue;
    const mark = link.closest('sup');
    // Marks stand in <sup>, several together; what leads back from a note does not.
    (mark && mark.textContent === link.textContent ? mark : link).remove();
  }
  for (const note of body.querySelectorAll('li[id^="footnote-"],li[id^="endnote-"]')) {
    note.remove();
    for (const { text } of htmlBlocks(note)) notes.push({ kind: 'footnote', text });
  }
  return [...withoutLinks(htmlBlocks(body)), ...notes];
}
