import PostalMime, { type Email } from 'postal-mime';
import type { ArticleMetadata } from '../../../shared/article.ts';
import { FailureError } from '../../../shared/failure.ts';
import type { Draft, Reading } from '../blocks.ts';
import { checkSize } from '../office/xml.ts';
import { readPlainText } from '../text/plain-text.ts';
import { tellMailFurniture } from './email-furniture.ts';
import { readMailPage } from './email-page.ts';

/** Stands behind "is not a whole": "e-mail" would need another article. */
const kind = 'mail';

/**
 * A mail or newsletter: its HTML part, else its plain text. Quoted mails are quotes, attachments are not looked at, and
 * nothing is loaded. The date is in UTC, as is every other; the subject is the title, and no part of the text.
 *
 * https://www.rfc-editor.org/rfc/rfc5322, https://www.rfc-editor.org/rfc/rfc2045
 *
 * @throws FailureError `inputEmpty`, `inputBomb`, `inputTooDeep`; `inputDamaged` when it has no mail's header;
 *   `inputEncrypted` when its text is locked with S/MIME or OpenPGP
 */
export async function readEmail(bytes: Uint8Array, name: string): Promise<Reading> {
  if (bytes.length === 0) throw new FailureError({ reason: 'inputEmpty', name });
  const mail = await parseMail(bytes, name);
  const header = new Map(mail.headers.map(({ key, value }) => [key, value]));
  const type = header.get('content-type') ?? '';
  if (!isMail(header)) throw new FailureError({ reason: 'inputDamaged', name, kind });
  if (/^\s*(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime\b(?!.*signed-data))/i.test(type))
    throw new FailureError({ reason: 'inputEncrypted', name, kind });
  return { drafts: tellMailFurniture(draftsOf(mail, name)), metadata: metadataOf(mail, header) };
}

async function parseMail(bytes: Uint8Array, name: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes.subarray(headerStart(bytes)));
  } catch (cause) {
    // The parser's limits on nesting and length of headers are far from any mail's.
    throw new FailureError({ reason: 'inputDamaged', name, kind }, { cause });
  }
}

/** Some programs write a byte order mark or blank lines first, and `From ann@example.org …` as mailboxes have it. */
function headerStart(bytes: Uint8Array): number {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1_000));
  return /^(?:\u00ef\u00bb\u00bf)?\s*(?:>?From [^\n]*\n)?/.exec(start)?.[0].length ?? 0;
}

/** Any text may begin with a line like a header's; these lines only mails begin with. */
function isMail(header: ReadonlyMap<string, string>): boolean {
  const sender = /@|^\s*"?[^<]{0,200}</.test(header.get('from') ?? '');
  const others = ['date', 'subject', 'to', 'received', 'message-id', 'mime-version'];
  const found = others.filter((key) => header.has(key)).length;
  return sender ? found > 0 : found > 2;
}

function draftsOf(mail: Email, name: string): Draft[] {
  if (mail.html) {
    checkSize(mail.html, name);
    const drafts = readMailPage(mail.html, name);
    if (drafts.some(({ text }) => text)) return drafts;
  }
  return readPlainText(apart(mail.text ?? ''));
}

/** With a blank line wherever quoting begins or ends, or a quoted line is blank: mails leave none there. */
function apart(text: string): string {
  const lines: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const before = lines.at(-1) ?? '';
    if (before && /^\s*>/.test(before) !== /^\s*>/.test(line)) lines.push('');
    lines.push(/^[>\s]*$/.test(line) ? '' : line);
  }
  return lines.join('\n');
}

function metadataOf(mail: Email, header: ReadonlyMap<string, string>): Partial<ArticleMetadata> {
  const line = (value: string | undefined) => value?.replace(/\s+/g, ' ').trim().slice(0, 500);
  const title = line(mail.subject);
  const byline = line(mail.from?.name || mail.from?.address);
  const published = line(mail.date);
  const [language] =
    /^[a-z]{2,3}(?:-\w{2,8}){0,3}/i.exec(header.get('content-language') ?? '') ?? [];
  return {
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
    ...(language ? { language } : {}),
  };
}
