/** Files of standard benchmarks in the user's cache: each brought once, whole or not at all. */
import { createHash, randomBytes } from 'node:crypto';
import { renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ProblemMessage } from '../domain/problem.ts';
import type { Way } from '../domain/way.ts';
import { discard } from '../text/discard.ts';
import { explainFileError } from '../text/file-error.ts';
import { readBytes } from '../text/open-file.ts';
import { ANYWHERE } from '../text/reach.ts';
import { makeFolder } from '../text/write-target.ts';
import { download } from './download.ts';
import { DownloadError } from './download-error.ts';

/** How files are brought, and where they are kept. */
export type DownloadSite = {
  /** The folder of the cache. */
  readonly folder: string;
  /** Says why an address may not be asked, given the official one; undefined where it may. */
  readonly findProblem: (address: string, official: string) => ProblemMessage | undefined;
  readonly findWay: (url: URL) => Way;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DownloadProgress) => void;
  /** Time in which a download that still lives brings its least share; 25 s unless given. */
  readonly stallMs?: number;
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

/** Tells whether a file lies in the cache, whatever it holds. */
export function isThere({ target }: Pick<WantedFile, 'target'>): boolean {
  return statSync(target, { throwIfNoEntry: false })?.isFile() === true;
}

/** Gives a file in the cache, brought there where it is not; what keeps it from coming is a DownloadError. */
export async function bringFile(wanted: WantedFile, site: DownloadSite): Promise<BroughtFile> {
  const found = findFile(wanted);
  if (found !== undefined) return found;
  const { target, url, maxBytes, allowed } = wanted;
  const part = `${target}.${process.pid}-${randomBytes(6).toString('hex')}.part`;
  const tell = tellOf(wanted, site);
  try {
    const problem = makeFolder(path.dirname(target), ANYWHERE);
    if (problem !== undefined) throw new DownloadError(problem);
    tell('started', 0, null);
    const { findWay, signal, stallMs = STALL_MS } = site;
    const onBytes = (received: number, total: number | null): void => tell('received', received, total);
    const got = await download({ url, target: part, maxBytes, findWay, stallMs, signal, onBytes });
    if (allowed.length > 0 && !allowed.includes(got.sha256)) throw otherContent(got.sha256, allowed);
    renameSync(part, target);
    tell('ended', got.bytes, got.bytes);
    return { file: wanted.file, path: target, ...got, was: 'brought' };
  } catch (error) {
    discard(part);
    throw error instanceof DownloadError
      ? error
      : new DownloadError(explainFileError(error), { cause: error });
  }
}

/** Finds a file in the cache, which anybody may have written to: it counts only where it still is what it must be. */
function findFile(wanted: WantedFile): BroughtFile | undefined {
  if (!isThere(wanted)) return undefined;
  const { target, maxBytes, allowed } = wanted;
  const bytes = readBytes(target, ANYWHERE, { maxBytes, shownAs: target });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (allowed.length > 0 && !allowed.includes(sha256)) return undefined;
  return { file: wanted.file, path: target, bytes: bytes.length, sha256, was: 'there' };
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
