/** Files of standard benchmarks in the user's cache: each brought once, whole or not at all. */
import { randomBytes } from 'node:crypto';
import { renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sha256 } from '../domain/digest.ts';
import type { ProblemMessage } from '../domain/problem.ts';
import type { Way } from '../domain/way.ts';
import { discard } from '../text/discard.ts';
import { discardTorn } from '../text/discard-torn.ts';
import { explainFileError } from '../text/file-error.ts';
import { readBytes } from '../text/open-file.ts';
import { ANYWHERE } from '../text/reach.ts';
import { makeFolder } from '../text/write-target.ts';
import { download } from './download.ts';
import { DownloadError } from './download-error.ts';
import { storeKey } from './file-store.ts';
import type { FileStore } from './file-store.ts';

/** How files are brought, and where they are kept. */
export type DownloadSite = {
  /** The folder of the cache. */
  readonly folder: string;
  /** Says why an address may not be asked, given the official one; undefined where it may. */
  readonly findProblem: (address: string, official: string) => ProblemMessage | undefined;
  readonly findWay: (url: URL) => Way;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DownloadProgress) => void;
  readonly store?: FileStore;
  /** Time in which a download that still lives brings its least share; 25 s unless given. */
  readonly stallMs?: number;
  /** Time after which a download that was cut is tried once more; 2 s unless given. */
  readonly retryMs?: number;
};

/** What is told while a file is brought. */
export type DownloadProgress = {
  readonly kind: 'started' | 'received' | 'ended';
  readonly benchmark: string;
  readonly file: string;
  readonly host: string;
  readonly received: number;
  /** Size of the whole; null while it is not known. */
  readonly total: number | null;
};

/** A file that is wanted: whence, whither, and what it must be. */
export type WantedFile = {
  readonly benchmark: string;
  /** Its path below the official folder. */
  readonly file: string;
  readonly url: URL;
  readonly target: string;
  readonly maxBytes: number;
  /** SHA-256 of every content that is allowed; empty: any. */
  readonly allowed: readonly string[];
};

/** A file that is in the cache now. */
export type BroughtFile = {
  /** Its path below the official folder. */
  readonly file: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly was: 'there' | 'brought';
};

/** A stalled download is called off after one to two of these. */
const STALL_MS = 25_000;
const RETRY_MS = 2000;
/** Ending of a file that is not yet whole. */
const PART = /\.\d+-[0-9a-f]{12}\.part$/;

/** Tells whether a file lies in the cache, whatever it holds. */
export function isThere({ target }: Pick<WantedFile, 'target'>): boolean {
  return statSync(target, { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * Gives a file in the cache, brought there where it is not: from the store beyond this machine, else from its address.
 * What keeps it from coming is a DownloadError.
 */
export async function bringFile(wanted: WantedFile, site: DownloadSite): Promise<BroughtFile> {
  const found = findFile(wanted) ?? (await restoreFile(wanted, site));
  if (found !== undefined) return found;
  const { file, target, url, maxBytes, allowed } = wanted;
  const tell = tellOf(wanted, site);
  return await writeWhole(target, async (part) => {
    tell('started', 0, null);
    const { findWay, signal, stallMs = STALL_MS, retryMs = RETRY_MS, store } = site;
    const onBytes = (received: number, total: number | null): void => tell('received', received, total);
    const request = { url, target: part, maxBytes, findWay, stallMs, signal, onBytes };
    const got = await download(request).catch(async (error: unknown) => {
      if (!(error instanceof DownloadError) || error.failure !== 'passing') throw error;
      discard(part);
      await setTimeout(retryMs, undefined, { signal });
      return await download(request);
    });
    if (allowed.length > 0 && !allowed.includes(got.sha256)) throw otherContent(got.sha256, allowed);
    await store?.save(storeKey(wanted), readWhole(part, maxBytes));
    tell('ended', got.bytes, got.bytes);
    return { file, path: target, ...got, was: 'brought' };
  });
}

/** Finds a file in the cache, which anybody may have written to: it counts only where it still is what it must be. */
function findFile(wanted: WantedFile): BroughtFile | undefined {
  const { target, maxBytes } = wanted;
  if (!isThere(wanted) || statSync(target).size > maxBytes) return undefined;
  return identify(wanted, readWhole(target, maxBytes));
}

/** Takes a file from the store, which is believed no more than the cache. */
async function restoreFile(wanted: WantedFile, { store }: DownloadSite): Promise<BroughtFile | undefined> {
  const bytes = (await store?.restore(storeKey(wanted))) ?? null;
  if (bytes === null || bytes.length > wanted.maxBytes) return undefined;
  const found = identify(wanted, bytes);
  if (found === undefined) return undefined;
  return await writeWhole(wanted.target, (part) => {
    writeFileSync(part, bytes, { flag: 'wx', mode: 0o600 });
    return Promise.resolve(found);
  });
}

/** Gives a file with its digest; undefined where that is not allowed. */
function identify({ file, target, allowed }: WantedFile, bytes: Buffer): BroughtFile | undefined {
  const digest = sha256(bytes);
  if (allowed.length > 0 && !allowed.includes(digest)) return undefined;
  return { file, path: target, bytes: bytes.length, sha256: digest, was: 'there' };
}

function readWhole(file: string, maxBytes: number): Buffer {
  return readBytes(file, ANYWHERE, { maxBytes, shownAs: file });
}

/** Has a file written under another name and gives it its own when it is whole: nobody sees a part of it. */
async function writeWhole<T>(target: string, write: (part: string) => Promise<T>): Promise<T> {
  const part = `${target}.${process.pid}-${randomBytes(6).toString('hex')}.part`;
  const folder = path.dirname(target);
  try {
    const problem = makeFolder(folder, ANYWHERE);
    if (problem !== undefined) throw new DownloadError(problem);
    discardTorn(folder, (name) => PART.test(name));
    const written = await write(part);
    renameSync(part, target);
    return written;
  } catch (error) {
    discard(part);
    throw error instanceof DownloadError
      ? error
      : new DownloadError(explainFileError(error), { cause: error });
  }
}

function tellOf(
  { benchmark, file, url }: WantedFile,
  { onProgress }: DownloadSite,
): (kind: DownloadProgress['kind'], received: number, total: number | null) => void {
  return (kind, received, total) => onProgress({ kind, benchmark, file, host: url.host, received, total });
}

function otherContent(found: string, allowed: readonly string[]): DownloadError {
  return new DownloadError(`its SHA-256 is ${found}, and not ${allowed.join(' or ')}`, {
    failure: 'other_content',
  });
}
