/** The kinds of answers that tell an article's kind better than the address does. */
const extensions: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'application/pdf': 'pdf',
  'application/epub+zip': 'epub',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'message/rfc822': 'eml',
  'multipart/related': 'mhtml',
  'text/vtt': 'vtt',
  'application/x-subrip': 'srt',
};

/** A file name for what was fetched: what the server calls it, else the end of its address, else its host. */
export function nameOf(url: URL, contentType: string, disposition: string | null): string {
  const named = /filename\*?=(?:UTF-8'')?"?([^";]{1,200})"?/i.exec(disposition ?? '')?.[1];
  const last = named ?? url.pathname.split('/').findLast(Boolean) ?? url.hostname;
  const name =
    unescaped(last)
      .replace(/[/\\\p{Cc}]/gu, ' ')
      .trim() || url.hostname;
  const extension = extensions[contentType.split(';')[0]?.trim().toLowerCase() ?? ''];
  if (!extension || name.toLowerCase().endsWith(`.${extension}`)) return name;
  // "page.php" that answers with HTML is a page; the address is kept beside it.
  return `${name.replace(/\.(?:php|aspx?|jsp|cgi|s?html?|xhtml|amp)$/i, '')}.${extension}`;
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
