import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { codeOf } from '../../shared/error-code.ts';
import type { Capture } from '../../shared/evidence.ts';
import { FailureError } from '../../shared/failure.ts';
import { exists } from './adding.ts';
import { durableWrite, isMissing, syncFolder } from './durable-write.ts';
import { articleFile, evidenceFolder } from './layout.ts';

/** A page or file as it came, to be kept as evidence. */
export interface CaptureFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * Keeps a copy in the article's folder, named by its hash: what two marks cite is there once. What is there is written over
 * only where it has no longer that hash, and stays as a backup then.
 *
 * @throws FailureError `articleMissing`, `libraryUnreadable`
 */
export async function keepCapture(
  folder: string,
  { name, mediaType, bytes }: CaptureFile,
): Promise<Capture> {
  if (!(await exists(articleFile(folder))))
    throw new FailureError({ reason: 'articleMissing', article: basename(folder) });
  const sha256 = hashOf(bytes);
  const captures = evidenceFolder(folder);
  if (!(await isKept(folder, sha256))) {
    await mkdir(captures, { recursive: true });
    await syncFolder(folder);
    const altered = await fileOf(captures, sha256);
    const path = altered ? join(captures, altered) : join(folder, captureFile(sha256, name));
    await durableWrite(path, bytes);
  }
  return { sha256, name, mediaType, byteLength: bytes.length, captured: new Date().toISOString() };
}

/**
 * The copy as it was kept: bytes that no longer have their hash are no evidence.
 *
 * @throws FailureError `captureMissing`, `captureAltered`, `libraryUnreadable`
 */
export async function readCapture(
  folder: string,
  sha256: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const captures = evidenceFolder(folder);
  const name = await fileOf(captures, sha256);
  if (!name) throw new FailureError({ reason: 'captureMissing', sha256 });
  const path = join(captures, name);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (error) {
    throw new FailureError({ reason: 'libraryUnreadable', path, cause: codeOf(error) });
  }
  if (hashOf(bytes) !== sha256) throw new FailureError({ reason: 'captureAltered', path });
  return { name, bytes };
}

async function isKept(folder: string, sha256: string): Promise<boolean> {
  try {
    await readCapture(folder, sha256);
    return true;
  } catch (error) {
    const reason = error instanceof FailureError ? error.failure.reason : undefined;
    if (reason === 'captureMissing' || reason === 'captureAltered') return false;
    throw error;
  }
}

/** Where in an article's folder a copy is. */
export function captureFile(sha256: string, name: string): string {
  return join(evidenceFolder(''), `${sha256}${extensionOf(name)}`);
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Only for the user who looks into the folder. */
function extensionOf(name: string): string {
  const own = extname(name).toLowerCase();
  return /^\.[a-z0-9]{1,8}$/.test(own) ? own : '.bin';
}

const captureName = /^([0-9a-f]{64})\.[a-z0-9]{1,8}$/;

async function fileOf(captures: string, sha256: string): Promise<string | undefined> {
  try {
    return (await readdir(captures)).find((name) => captureName.exec(name)?.[1] === sha256);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new FailureError({ reason: 'libraryUnreadable', path: captures, cause: codeOf(error) });
  }
}
