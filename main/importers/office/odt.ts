import { FailureError } from '../../../shared/failure.ts';
import { openZip } from '../../zip/zip.ts';
import type { Reading } from '../blocks.ts';
import { odtBlocks } from './odt-blocks.ts';
import { officeMetadata } from './office-metadata.ts';
import { decodeXml, parseXml } from './xml.ts';

/** Stands behind "is not a whole": an OpenDocument would need another article. */
const kind = 'text document (ODT)';

/**
 * A text document of LibreOffice, OpenOffice and others. What was inserted and not yet accepted is text; what was
 * deleted, comments, indexes, headers and footers are not.
 *
 * https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part2-packages/
 *
 * @throws FailureError `inputEmpty`, `inputDamaged`, `inputEncrypted`, `inputBomb`, `inputTooDeep`
 */
export async function readOdt(bytes: Uint8Array, name: string): Promise<Reading> {
  const source = { name, kind };
  const zip = openZip(bytes, name, kind);
  const part = (path: string) => {
    const content = zip.read(path);
    return content && decodeXml(content);
  };
  // A locked document is one however little of it the manifest says: nothing else writes this element.
  if (/<(?:\w+:)?encryption-data\b/.test(part('META-INF/manifest.xml') ?? ''))
    throw new FailureError({ reason: 'inputEncrypted', ...source });
  const content = part('content.xml');
  const document = content === undefined ? undefined : parseXml(content, source);
  const body = document?.getElementsByTagName('office:text')[0];
  if (!document || !body) throw new FailureError({ reason: 'inputDamaged', ...source });
  const described = part('meta.xml');
  return {
    drafts: odtBlocks(document, body),
    metadata: described ? officeMetadata(described, source) : {},
  };
}
