import type { ExportedFile } from '../../shared/api.ts';
import { refusePackageTooLarge } from '../../shared/article-size.ts';
import type { MergedArticle } from '../../shared/review-operations.ts';
import { fileNameOf } from '../exporters/file-name.ts';
import type { Library } from '../library/open-library.ts';
import { pack, unpack } from '../packing/package-file.ts';

/** @throws FailureError `packageTooLarge`: what nobody could take in is not made */
export async function packArticles(
  library: Library,
  ids: readonly string[],
): Promise<ExportedFile> {
  const packed = new Map<string, ReadonlyMap<string, Uint8Array>>();
  for (const id of ids) packed.set(id, await library.files(id));
  const [first = ''] = ids;
  const { title } = await library.summary(first);
  const more = packed.size > 1 ? `-and-${packed.size - 1}-more` : '';
  const name = `${fileNameOf(title)}${more}.assay`;
  let size = 0;
  for (const files of packed.values()) for (const { length } of files.values()) size += length;
  refusePackageTooLarge(name, size);
  const bytes = pack(packed);
  refusePackageTooLarge(name, bytes.length);
  return { name, mediaType: 'application/zip', bytes };
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
