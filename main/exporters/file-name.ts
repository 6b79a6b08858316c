const longest = 80;
/** Device names, which Windows takes for files in every folder. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A title as a file name that every system takes: letters and digits of any script, joined by hyphens. Without extension. */
export function fileNameOf(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .toLowerCase();
  const cut = [...name]
    .slice(0, longest)
    .join('')
    .replace(/^-+|-+$/g, '');
  return !cut || reserved.test(cut) ? `article${cut ? `-${cut}` : ''}` : cut;
}
