import type { ExportedFile } from '../../shared/api.ts';

/** In a browser this lands in the downloads; in Electron the host turns it into a save dialog. */
export function download({ name, mediaType, bytes }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once it has begun, which is after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
