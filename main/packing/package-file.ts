import { createHash } from 'node:crypto';
import { FailureError } from '../../shared/failure.ts';
import { writeZip } from '../zip/write-zip.ts';
import { openZip } from '../zip/zip.ts';

/** The files of each article by its id, by their paths in its folder. */
export type PackedArticles = ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;

interface Manifest {
  readonly format: 'assay-package';
  readonly schema: 1;
  /** SHA-256 of each file in the zip, but for the manifest itself. */
  readonly files: Readonly<Record<string, string>>;
}

const manifestPath = 'manifest.json';
const kind = 'Assay package';
/** Ids and names as the library gives them; nothing else may become a path. */
const packedPath =
  /^articles\/([a-z0-9]{4,32})\/((?:[A-Za-z0-9][\w. -]*\/){0,3}[A-Za-z0-9][\w. -]*)$/;

/** `.assay`: a zip of articles' folders with a manifest of hashes. */
export function pack(articles: PackedArticles): Uint8Array {
  const files = new Map<string, Uint8Array>();
  for (const [id, own] of articles)
    for (const [path, bytes] of own) files.set(`articles/${id}/${path}`, bytes);
  const manifest: Manifest = {
    format: 'assay-package',
    schema: 1,
    files: Object.fromEntries([...files].map(([path, bytes]) => [path, sha256(bytes)]).sort()),
  };
  const written = new TextEncoder().encode(JSON.stringify(manifest, null, 1));
  return writeZip(new Map([...files, [manifestPath, written]]));
}

/**
 * @throws FailureError `inputDamaged` when anything is not as the manifest says, `libraryTooNew`, and what `openZip` throws
 */
export function unpack(bytes: Uint8Array, name: string): PackedArticles {
  const zip = openZip(bytes, name, kind);
  const manifest = manifestOf(zip.read(manifestPath), name);
  const articles = new Map<string, Map<string, Uint8Array>>();
  for (const path of zip.paths)
    if (path !== manifestPath && !Object.hasOwn(manifest.files, path)) throw damaged(name);
  for (const [path, hash] of Object.entries(manifest.files)) {
    const [, id, inFolder] = packedPath.exec(path) ?? [];
    const content = zip.read(path);
    if (!id || !inFolder || !content || sha256(content) !== hash) throw damaged(name);
    const own = articles.get(id) ?? new Map<string, Uint8Array>();
    articles.set(id, own.set(inFolder, content));
  }
  return articles;
}

function manifestOf(bytes: Uint8Array | undefined, name: string): Manifest {
  let read: Partial<Manifest> | undefined;
  try {
    read = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Manifest>;
  } catch {
    throw damaged(name);
  }
  const { format, schema, files } = read ?? {};
  if (format !== 'assay-package' || typeof schema !== 'number' || !files) throw damaged(name);
  if (schema > 1)
    throw new FailureError({ reason: 'libraryTooNew', path: name, schema, supported: 1 });
  return { format, schema: 1, files };
}

function damaged(name: string): FailureError {
  return new FailureError({ reason: 'inputDamaged', name, kind });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
