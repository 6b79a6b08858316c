import type { ReviewObstacle } from './review-rules.ts';

/**
 * Everything that can go wrong for a reason a person can act on. Closed: a new reason is a new line here and a new
 * sentence in `failureSentence`, and the compiler asks for it. Anything else that is thrown is a defect of ours and
 * becomes `internal`.
 */
export type Failure =
  | { readonly reason: 'fileMissing'; readonly path: string }
  | { readonly reason: 'fileIsDirectory'; readonly path: string }
  | { readonly reason: 'fileUnreadable'; readonly path: string; readonly cause: string }
  | { readonly reason: 'fileUnwritable'; readonly path: string; readonly cause: string }
  | { readonly reason: 'inputEmpty'; readonly name: string }
  | { readonly reason: 'inputBinary'; readonly name: string }
  | {
      readonly reason: 'inputTooLarge';
      readonly name: string;
      /** Left out where more may be still to come. */
      readonly bytes?: number;
      readonly limit: number;
    }
  | {
      readonly reason: 'inputInvalidEncoding';
      readonly name: string;
      readonly encoding: string;
      readonly offset: number;
    }
  | { readonly reason: 'inputUnknownKind'; readonly name: string; readonly extension: string }
  | { readonly reason: 'marksUnknownKind'; readonly name: string }
  | { readonly reason: 'inputWithoutText'; readonly name: string }
  | { readonly reason: 'inputTooDeep'; readonly name: string; readonly limit: number }
  /** `kind` as a person calls it: "PDF", "Word document". */
  | { readonly reason: 'inputDamaged'; readonly name: string; readonly kind: string }
  | { readonly reason: 'inputEncrypted'; readonly name: string; readonly kind: string }
  | { readonly reason: 'inputScanned'; readonly name: string }
  /** A package of articles, packed or not. Bytes. */
  | {
      readonly reason: 'packageTooLarge';
      readonly name: string;
      readonly bytes: number;
      readonly limit: number;
    }
  /** A packed file that grows beyond any article when unpacked. Bytes. */
  | { readonly reason: 'inputBomb'; readonly name: string; readonly limit: number }
  | { readonly reason: 'inputTooMuch'; readonly name: string; readonly cause: 'time' | 'memory' }
  | { readonly reason: 'cancelled' }
  | { readonly reason: 'addressInvalid'; readonly address: string }
  | { readonly reason: 'addressPrivate'; readonly address: string; readonly host: string }
  | { readonly reason: 'addressUnreachable'; readonly address: string; readonly cause: string }
  /** HTTP status code. */
  | { readonly reason: 'addressRefused'; readonly address: string; readonly status: number }
  | { readonly reason: 'addressTooSlow'; readonly address: string; readonly seconds: number }
  | { readonly reason: 'addressTooLarge'; readonly address: string; readonly limit: number }
  | { readonly reason: 'addressNeedsBrowser'; readonly address: string }
  /** `article` and `title` of the one that is there; `same` tells what is the same. */
  | {
      readonly reason: 'articleDuplicate';
      readonly name: string;
      readonly article: string;
      readonly title: string;
      readonly same: 'source' | 'text' | 'address';
    }
  | { readonly reason: 'someNotAdded'; readonly failed: number; readonly total: number }
  | { readonly reason: 'previewStale'; readonly article: string }
  | { readonly reason: 'libraryUnwritable'; readonly path: string; readonly cause: string }
  | { readonly reason: 'libraryUnreadable'; readonly path: string; readonly cause: string }
  | {
      readonly reason: 'libraryTooNew';
      readonly path: string;
      readonly schema: number;
      readonly supported: number;
    }
  | { readonly reason: 'articleMissing'; readonly article: string }
  | { readonly reason: 'sentenceMissing'; readonly sentence: string; readonly count: number }
  /** UTF-16 code units, of a text of `length`. */
  | {
      readonly reason: 'rangeInvalid';
      readonly start: number;
      readonly end: number;
      readonly length: number;
    }
  | { readonly reason: 'versionMissing'; readonly version: string }
  | { readonly reason: 'captureMissing'; readonly sha256: string }
  | { readonly reason: 'captureAltered'; readonly path: string }
  | { readonly reason: 'markMissing'; readonly sentence: string }
  /** Ids. */
  | { readonly reason: 'markUnknown'; readonly mark: string }
  | { readonly reason: 'threadUnknown'; readonly thread: string }
  | { readonly reason: 'returnWithoutReason'; readonly mark: string }
  | {
      readonly reason: 'approvalRefused';
      readonly mark: string;
      readonly obstacle: ReviewObstacle;
    }
  /** Whose it is. */
  | { readonly reason: 'decisionNotYours'; readonly name: string }
  | { readonly reason: 'commentNotYours'; readonly name: string }
  | { readonly reason: 'readingUnderWay'; readonly article: string }
  | { readonly reason: 'readingNotBegun'; readonly article: string }
  /** What was read back from a written file is not what was to be written. */
  | {
      readonly reason: 'exportMismatch';
      readonly format: string;
      readonly label: string;
      readonly words: string;
    }
  | { readonly reason: 'browserMissing' }
  | { readonly reason: 'printingFailed'; readonly cause: string }
  /** An article that came with a report or a file of Assay's own, without what it was once read from. */
  | { readonly reason: 'sourceMissing'; readonly name: string }
  | { readonly reason: 'argumentInvalid'; readonly where: string; readonly expected: string }
  | { readonly reason: 'operationUnknown'; readonly operation: string }
  | { readonly reason: 'unauthorised' }
  | { readonly reason: 'hostUnreachable' }
  | { readonly reason: 'internal'; readonly cause: string };

export type FailureReason = Failure['reason'];

/** The only error that services throw on purpose. */
export class FailureError extends Error {
  override readonly name = 'FailureError';
  readonly failure: Failure;
  constructor(failure: Failure, options?: ErrorOptions) {
    super(failureSentence(failure), options);
    this.failure = failure;
  }
}

/** A sentence for every reason, in one language. */
export type FailureWording = {
  readonly [R in FailureReason]: (failure: Extract<Failure, { reason: R }>) => string;
};

const wording: FailureWording = {
  fileMissing: ({ path }) => `There is no file at ${quote(path)}. Check the path and try again.`,
  fileIsDirectory: ({ path }) => `${quote(path)} is a folder, not a file. Choose a file inside it.`,
  fileUnreadable: ({ path, cause }) =>
    `${quote(path)} cannot be read (${plainCause(cause)}). Check that you are allowed to open it.`,
  fileUnwritable: ({ path, cause }) =>
    `${quote(path)} cannot be written (${plainCause(cause)}). Choose another place to save it.`,
  inputEmpty: ({ name }) => `${quote(name)} is empty. Choose a file that has some text in it.`,
  inputBinary: ({ name }) =>
    `${quote(name)} is not text. Assay reads text, Markdown, web pages, PDF, Word, OpenDocument, EPUB, e-mail and subtitles; save the article as one of these first.`,
  inputTooLarge: ({ name, bytes, limit }) =>
    `${quote(name)} is ${bytes ? '' : 'more than '}${megabytes(bytes ?? limit)} MB, and Assay reads files of this kind up to ${megabytes(limit)} MB. Split it and add the parts.`,
  inputInvalidEncoding: ({ name, encoding, offset }) =>
    `${quote(name)} says it is ${encoding}, but byte ${offset} is not valid ${encoding}. Save it again as UTF-8 and retry.`,
  inputUnknownKind: ({ name, extension }) =>
    `Assay cannot read ${extension ? `“.${plainName(extension)}” files` : 'files of this kind'} yet (${quote(name)}). Save it as PDF, Word document (docx), web page or plain text.`,
  marksUnknownKind: ({ name }) =>
    `Assay cannot tell what format ${quote(name)} is in. Name the format, if it is one of those that Assay reads marks from.`,
  inputWithoutText: ({ name }) =>
    `No article text was found in ${quote(name)}. Copy the text of the article and paste it instead.`,
  inputTooDeep: ({ name, limit }) =>
    `${quote(name)} nests more than ${limit} elements inside each other, which no article does. Copy its text and paste it instead.`,
  inputDamaged: ({ name, kind }) =>
    `${quote(name)} is not a whole ${plainName(kind)}: it is damaged, cut off, or another kind of file under this name. Get it again, or copy its text and paste it.`,
  inputEncrypted: ({ name, kind }) =>
    `${quote(name)} is a ${plainName(kind)} locked with a password. Save a copy without the password and add that.`,
  inputScanned: ({ name }) =>
    `${quote(name)} has pictures of pages and no text. Run text recognition on it first, and add the result.`,
  packageTooLarge: ({ name, bytes, limit }) =>
    `${quote(name)} has ${megabytes(bytes)} MB, and Assay takes in packages of up to ${megabytes(limit)} MB. Pack fewer articles at a time.`,
  inputBomb: ({ name, limit }) =>
    `${quote(name)} unpacks to more than ${megabytes(limit)} MB, which no article does. Copy its text and paste it instead.`,
  inputTooMuch: ({ name, cause }) =>
    `Reading ${quote(name)} takes more ${cause} than any article should, so Assay stopped. Copy its text and paste it instead.`,
  cancelled: () => 'Cancelled. Nothing was added.',
  addressInvalid: ({ address }) =>
    `${quote(address)} is no web address that Assay can fetch. It must begin with http:// or https://.`,
  addressPrivate: ({ address, host }) =>
    `${quote(address)} leads to ${quote(host)}, inside a private network, and Assay fetches public pages only. Start Assay with --allow-address HOST:PORT to allow that one address.`,
  addressUnreachable: ({ address, cause }) =>
    `${quote(address)} cannot be reached (${plainCause(cause)}). Check the address and the connection, and try again.`,
  addressRefused: ({ address, status }) =>
    status === 404 || status === 410
      ? `There is no page at ${quote(address)} any more (HTTP ${status}). Check the address, or look for an archived copy.`
      : status === 401 || status === 402 || status === 403 || status === 407 || status === 451
        ? `${quote(address)} wants a login or refuses programs (HTTP ${status}). Open it in your browser, save the page, and drop the file here.`
        : `The server of ${quote(address)} answered with an error (HTTP ${status}). Try again later, or save the page in your browser and drop the file here.`,
  addressTooSlow: ({ address, seconds }) =>
    `${quote(address)} did not arrive within ${seconds} seconds. Try again, or save the page in your browser and drop the file here.`,
  addressTooLarge: ({ address, limit }) =>
    `${quote(address)} is more than ${megabytes(limit)} MB. Copy the text of the article and paste it instead.`,
  addressNeedsBrowser: ({ address }) =>
    `${quote(address)} shows its text only with a login or JavaScript. Open it in your browser, save the page, and drop the file here.`,
  articleDuplicate: ({ name, title, same }) =>
    `${quote(name)} is in the library already: ${quote(title)} has the same ${same}. Open that one, add this as its new version, or keep both.`,
  someNotAdded: ({ failed, total }) =>
    `${failed} of ${total} were not added; each is named above with its reason. The others are in the library.`,
  previewStale: ({ article }) =>
    `Article ${quote(article)} was read differently in the meantime. Open the preview again.`,
  libraryUnwritable: ({ path, cause }) =>
    `The library at ${quote(path)} cannot be written (${plainCause(cause)}). Make the folder writable or choose another library.`,
  libraryUnreadable: ({ path, cause }) =>
    `${quote(path)} in the library cannot be read (${plainCause(cause)}). The file was left as it is; restore it from a backup or move it away.`,
  libraryTooNew: ({ path, schema, supported }) =>
    `${quote(path)} was written by a newer Assay (format ${schema}; this one knows ${supported}). Update Assay to open it.`,
  articleMissing: ({ article }) =>
    `There is no article ${quote(article)} in this library. “assay list” shows the articles there are.`,
  sentenceMissing: ({ sentence, count }) =>
    `There is no sentence ${quote(sentence)}: this article has ${count}, counted from 0.`,
  rangeInvalid: ({ start, end, length }) =>
    `The mark from ${start} to ${end} does not lie in the article's text of ${length} characters. Open the article again.`,
  versionMissing: ({ version }) =>
    `The article has no version ${quote(version)}, which this is about. Open the article again.`,
  markMissing: ({ sentence }) => `Sentence ${quote(sentence)} has no mark.`,
  markUnknown: ({ mark }) =>
    `There is no mark ${quote(mark)} in this article, or it was removed. Open the article again.`,
  threadUnknown: ({ thread }) =>
    `There is no thread ${quote(thread)}. Say which mark or which words the comment is about.`,
  returnWithoutReason: ({ mark }) =>
    `Mark ${quote(mark)} is returned without a reason. Say what is to be mended.`,
  approvalRefused: ({ mark, obstacle }) =>
    obstacle === 'evidence'
      ? `Mark ${quote(mark)} is a claim without evidence, and this library approves none. Add evidence, or return it.`
      : `You changed mark ${quote(mark)} last, and in this library a second person approves. Hand it on as ready.`,
  decisionNotYours: ({ name }) =>
    `This decision is ${quote(name)}’s, and only they can take it back. Decide anew instead.`,
  commentNotYours: ({ name }) =>
    `This comment is ${quote(name)}’s, and only they can change it. Answer it instead.`,
  readingUnderWay: ({ article }) =>
    `You are reading article ${quote(article)} blind. Finish the reading to see what others think of it.`,
  readingNotBegun: ({ article }) => `You are not reading article ${quote(article)} blind.`,
  captureMissing: ({ sha256 }) =>
    `The copy ${quote(`${sha256.slice(0, 8)}…`)} is not in the article's folder any more. Keep a new copy of the source.`,
  captureAltered: ({ path }) =>
    `${quote(path)} is not what was kept: its content has changed since. Keep a new copy of the source.`,
  argumentInvalid: ({ where, expected }) => `${plainName(where)} must be ${plainName(expected)}.`,
  exportMismatch: ({ format, label, words }) =>
    `The ${plainName(format)} export was not written: reading it back, the ${plainName(label)} on ${quote(words)} is not where it belongs. Please report this, with the article.`,
  browserMissing: () =>
    'A PDF is printed by Chromium, Chrome or Edge, and none of them was found on this machine. Install one, or export the report as HTML and print it from your browser.',
  printingFailed: ({ cause }) =>
    `The PDF could not be printed (${plainCause(cause)}). Export the report as HTML and print it from your browser.`,
  sourceMissing: ({ name }) =>
    `What ${quote(name)} was once read from is not in this library: the article came with a report. Add the source as a new version to see what was left out.`,
  operationUnknown: ({ operation }) =>
    `This Assay does not know the operation ${quote(operation)}. Update Assay and reload.`,
  unauthorised: () =>
    'This page is not allowed to open the library. Open the address that Assay printed when it started.',
  hostUnreachable: () =>
    'Assay is not answering. Start it again: what is not saved yet waits on this page and is saved then.',
  internal: ({ cause }) =>
    `Something went wrong inside Assay (${plainName(cause)}). Nothing was changed.`,
};

/** One clear sentence or two, on one line: what happened, where, and what to do. */
export function failureSentence(failure: Failure): string {
  return wordFailure(wording, failure);
}

export function wordFailure(words: FailureWording, failure: Failure): string {
  const word = words[failure.reason] as (failure: Failure) => string;
  return word(failure);
}

function quote(text: string): string {
  return `“${plainName(text)}”`;
}

/** The system's codes for what people can do something about; others are shown as they are. */
const causes: Readonly<Record<string, string>> = {
  EACCES: 'you are not allowed to',
  EPERM: 'you are not allowed to',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOENT: 'its folder is missing',
  ENOTDIR: 'a file stands where a folder should be',
  EISDIR: 'it is a folder',
  EEXIST: 'a file stands where a folder should be',
  EMFILE: 'too many files are open',
  EBUSY: 'another program is using it',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'there is no connection to the network',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection broke off',
  ETIMEDOUT: 'it does not answer',
  ENETUNREACH: 'there is no connection to the network',
  EHOSTUNREACH: 'there is no way to it',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not to be trusted',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate belongs to another host',
};

function plainCause(code: string): string {
  return Object.hasOwn(causes, code) ? (causes[code] ?? code) : plainName(code);
}

/** Names come from outside: they must neither break the line nor drive a terminal. */
export function plainName(text: string): string {
  const clean = text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  return clean.length > 160 ? `${clean.slice(0, 160)}…` : clean;
}

export function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);
}
