const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether the bytes are a compound file, as old Office programs write and as new ones wrap a locked document in. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/**
 * Whether the directory of a compound file names this stream: `EncryptedPackage` is in a locked document, `WordDocument`
 * in one of Word 97 to 2003. Names are in UTF-16.
 *
 * https://learn.microsoft.com/openspecs/office_file_formats/ms-offcrypto/, 1.3.3 and 2.3.4;
 * https://learn.microsoft.com/openspecs/office_file_formats/ms-doc/, 2.1.1
 */
export function holdsStream(bytes: Uint8Array, stream: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes(stream, 0, 'utf16le');
}
