import {
  type AddOptions,
  type Api,
  type ArticleSummary,
  articleExtensions,
} from '../../shared/api.ts';
import { largestToAdd, refusePackageTooLarge, refuseTooLarge } from '../../shared/article-size.ts';
import { isPackage } from '../../shared/package-name.ts';
import { fileBytes } from '../host/file-bytes.ts';
import { messages } from '../messages/messages.ts';
import { mergeFile } from '../sharing/merging.ts';

/** Something that may become an article. A file's bytes are only read when its turn comes. */
export interface Candidate {
  readonly name: string;
  add(api: Api, options: AddOptions): Promise<Added>;
}

/** What is in the library now: one article, or those of a package, with what became of them. */
export interface Added {
  readonly articles: readonly Pick<ArticleSummary, 'id'>[];
  readonly told?: string;
}

export function fromFile(file: File): Candidate {
  const { name } = file;
  return {
    name,
    async add(api, options) {
      if (isPackage(name)) {
        refusePackageTooLarge(name, file.size);
        return mergeFile(api, name, await fileBytes(file));
      }
      refuseTooLarge(name, file.size, largestToAdd(name));
      const bytes = await fileBytes(file);
      return { articles: [await api.addArticle({ name, bytes, ...options })] };
    },
  };
}

export function fromText(
  text: string,
  mediaType: 'text/plain' | 'text/html' = 'text/plain',
): Candidate {
  const address = addressIn(text);
  if (address) return fromAddress(address);
  const name = messages().library.pastedName;
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    add: async (api, options) => ({
      articles: [await api.addArticle({ name, bytes, mediaType, ...options })],
    }),
  };
}

export function fromAddress(address: string): Candidate {
  return {
    name: address,
    add: async (api, options) => ({ articles: [await api.addAddress({ address, ...options })] }),
  };
}

/** A text, or a list of links: one a line and nothing else. */
export function fromTextOrLinks(text: string): readonly Candidate[] {
  const lines = text.split('\n').filter((line) => line.trim());
  const addresses = lines.map(addressIn).filter((address) => address !== undefined);
  if (addresses.length === 0 || addresses.length < lines.length) return [fromText(text)];
  return [...new Set(addresses)].map(fromAddress);
}

/** The web address that a text is, if it is nothing else. */
export function addressIn(text: string): string | undefined {
  const line = text.trim();
  return /^https?:\/\/\S+$/i.test(line) && URL.canParse(line) ? line : undefined;
}

/**
 * What a paste or a drop brings: files and folders, else the text. Copied web pages come as HTML too, which keeps
 * headings, quotes and posts; HTML without such blocks (a copied phrase or link, lines from a code editor) says less than
 * its plain text.
 */
export async function fromTransfer(transfer: DataTransfer): Promise<readonly Candidate[]> {
  if (transfer.files.length > 0) {
    // Both are only there until the event is over.
    const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
    const files = [...transfer.files];
    if (!entries.some((entry) => entry?.isDirectory)) return files.map(fromFile);
    return (await Promise.all(entries.map((entry) => filesIn(entry)))).flat().map(fromFile);
  }
  const text = transfer.getData('text/plain');
  const candidates = text.trim() ? fromTextOrLinks(text) : [];
  if (candidates.length > 1 || addressIn(text)) return candidates;
  const html = transfer.getData('text/html');
  if (/<(?:p|h[1-6]|blockquote|article)\b/i.test(html)) return [fromText(html, 'text/html')];
  return candidates;
}

/** Of folders only what Assay can read: a folder holds pictures and notes of other programs too. */
async function filesIn(entry: FileSystemEntry | null, inFolder = false): Promise<File[]> {
  if (!entry || (inFolder && entry.name.startsWith('.'))) return [];
  if (!entry.isDirectory) {
    if (inFolder && !isReadable(entry.name)) return [];
    const { file } = entry as FileSystemFileEntry;
    return [await new Promise<File>((resolve, reject) => file.call(entry, resolve, reject))];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return files;
    for (const inner of some.sort((a, b) => (a.name < b.name ? -1 : 1)))
      files.push(...(await filesIn(inner, true)));
  }
}

/** Files chosen as a folder, without what Assay cannot read. */
export function fromFolder(files: Iterable<File>): readonly Candidate[] {
  return [...files].filter(({ name }) => isReadable(name) && !name.startsWith('.')).map(fromFile);
}

function isReadable(name: string): boolean {
  return (
    isPackage(name) ||
    articleExtensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`))
  );
}
