import { FailureError } from '../../shared/failure.ts';

/** What is in a file of the user's; one that was moved or taken away since it was chosen is told so. */
export async function fileBytes(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new FailureError({ reason: 'fileUnreadable', path: file.name, cause: String(error) });
  }
}
