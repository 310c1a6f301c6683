/** Artifacts of the run, by name. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '../domain/api-key.ts';
import { callWorker, inOwnFolder } from './worker/call.ts';
import type { FetchedRaw, WorkerTask } from './worker/task.ts';

/** Time limits of downloads: that of answers is for as much as a large run has. */
const DOWNLOAD_MS = { download: 10_000, 'download-answers': 120_000 };
/** Time limit of the downloads of one fetch: of hundreds, where a run has as many jobs. */
const FETCH_MS = 120_000;
/** Time limit of an upload, and what each MiB adds to it. */
const BASE_MS = 12_000;
const PER_MIB_MS = 1000;
const MAX_MS = 60_000;

/** Means to reach the artifact service. */
export type ArtifactSite = { readonly env: Environment; readonly launcher: string };

/** Name of an artifact that was uploaded, or the reason why there is none. */
export type UploadedFiles =
  | { readonly status: 'uploaded'; readonly name: string }
  | { readonly status: 'failed'; readonly reason: string };

/**
 * Uploads files of a folder as an artifact, under the first free one of `name`, `name-2`, ... Never rejects; a service
 * that does not answer costs the deadline.
 */
export async function uploadFiles(
  name: string,
  files: readonly string[],
  folder: string,
  { env, launcher }: ArtifactSite,
): Promise<UploadedFiles> {
  return await callUpload({ kind: 'upload', name, files, folder }, files, { env, launcher });
}

/** Uploads one file as it is, under its own name or the first free one of `stem-2.ext`, ... Never rejects. */
export async function uploadRaw(file: string, site: ArtifactSite): Promise<UploadedFiles> {
  return await callUpload({ kind: 'upload-raw', file }, [file], site);
}

async function callUpload(
  task: WorkerTask,
  files: readonly string[],
  { env, launcher }: ArtifactSite,
): Promise<UploadedFiles> {
  const result = await inOwnFolder(env, (own) => {
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    const timeoutMs = Math.min(MAX_MS, BASE_MS + (bytes / 2 ** 20) * PER_MIB_MS);
    return callWorker(task, { launcher, folder: own, env, timeoutMs });
  });
  if (result.status === 'uploaded' || result.status === 'failed') return result;
  return { status: 'failed', reason: `the upload ended as \`${result.status}\`` };
}

/** Files that were fetched, as they were read, and what else there is; or why nothing could be fetched. */
export type Fetched<T> =
  | ({ readonly status: 'fetched'; readonly read: T } & Pick<FetchedRaw, 'refused' | 'others'>)
  | { readonly status: 'failed'; readonly reason: string };

/**
 * Downloads the artifacts whose names begin with `wanted` as they are, and lists those that begin with `all`. Gives what
 * `read` makes of the files, which are gone afterwards. Never rejects.
 */
export async function fetchRaw<T>(
  names: { readonly all: string; readonly wanted: string },
  { env, launcher }: ArtifactSite,
  read: (files: FetchedRaw['files'], folder: string) => Promise<T>,
): Promise<Fetched<T>> {
  return await inOwnFolder(env, async (own): Promise<Fetched<T>> => {
    const folder = path.join(own, 'fetched');
    mkdirSync(folder);
    const site = { launcher, folder: own, env, timeoutMs: FETCH_MS };
    const result = await callWorker({ kind: 'fetch-raw', ...names, folder }, site);
    if (result.status === 'failed') return result;
    if (result.status !== 'fetched')
      return { status: 'failed', reason: `the download ended as \`${result.status}\`` };
    const { files, refused, others } = result;
    return { status: 'fetched', read: await read(files, folder), refused, others };
  });
}

/** Uploads contents by the names of their files, as uploadFiles does. */
export async function uploadContents(
  name: string,
  contents: Readonly<Record<string, Buffer>>,
  site: ArtifactSite,
): Promise<UploadedFiles> {
  return await inOwnFolder(site.env, async (folder) => {
    const files = Object.entries(contents).map(([file, bytes]) => {
      const place = path.join(folder, file);
      writeFileSync(place, bytes);
      return place;
    });
    return await uploadFiles(name, files, folder, site);
  });
}

/**
 * Downloads the artifacts that were uploaded under these names, numbered ones too. Gives the result of `readOne` for each
 * one's folder, in the order of the names; nothing where they cannot be downloaded. Never rejects. All together may be as
 * large as the kind says (`FILE_LIMITS`).
 */
export async function downloadEach<T>(
  names: readonly string[],
  readOne: (folder: string) => T,
  { env, launcher }: ArtifactSite,
  kind: keyof typeof DOWNLOAD_MS = 'download',
): Promise<T[]> {
  const read = await inOwnFolder(env, async (own) => {
    const folder = path.join(own, 'earlier');
    mkdirSync(folder);
    const site = { launcher, folder: own, env, timeoutMs: DOWNLOAD_MS[kind] };
    const result = await callWorker({ kind, names, folder }, site);
    if (result.status !== 'downloaded') return [];
    return Array.from({ length: result.count }, (_, index) => readOne(path.join(folder, String(index))));
  });
  return Array.isArray(read) ? read : [];
}
