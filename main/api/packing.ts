import type { ExportedFile } from '../../shared/api.ts';
import type { MergedArticle } from '../../shared/review-operations.ts';
import { fileNameOf } from '../exporters/file-name.ts';
import type { Library } from '../library/open-library.ts';
import { pack, unpack } from '../packing/package-file.ts';

export async function packArticles(
  library: Library,
  ids: readonly string[],
): Promise<ExportedFile> {
  const packed = new Map<string, ReadonlyMap<string, Uint8Array>>();
  for (const id of ids) packed.set(id, await library.files(id));
  const [first = ''] = ids;
  const { title } = await library.summary(first);
  const more = packed.size > 1 ? `-and-${packed.size - 1}-more` : '';
  return {
    name: `${fileNameOf(title)}${more}.assay`,
    mediaType: 'application/zip',
    bytes: pack(packed),
  };
}

/** Everything in the package is looked at before anything is written. */
export async function mergePackage(
  library: Library,
  name: string,
  bytes: Uint8Array,
): Promise<MergedArticle[]> {
  const merged: MergedArticle[] = [];
  for (const [id, files] of unpack(bytes, name))
    merged.push({ id, ...(await library.receive(id, files, name)) });
  return merged;
}
