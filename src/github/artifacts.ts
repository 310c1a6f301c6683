/** Artifacts of the run, by name. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '../domain/api-key.ts';
import { callWorker, inOwnFolder } from './worker/call.ts';

/** Time limit of a download. */
const DOWNLOAD_MS = 10_000;
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
  const result = await inOwnFolder(env, (own) => {
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    const timeoutMs = Math.min(MAX_MS, BASE_MS + (bytes / 2 ** 20) * PER_MIB_MS);
    return callWorker({ kind: 'upload', name, files, folder }, { launcher, folder: own, env, timeoutMs });
  });
  if (result.status === 'uploaded' || result.status === 'failed') return result;
  return { status: 'failed', reason: `the upload ended as \`${result.status}\`` };
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
 * one's folder, in the order of the names; nothing where they cannot be downloaded. Never rejects.
 */
export async function downloadEach<T>(
  names: readonly string[],
  readOne: (folder: string) => T,
  { env, launcher }: ArtifactSite,
): Promise<T[]> {
  const read = await inOwnFolder(env, async (own) => {
    const folder = path.join(own, 'earlier');
    mkdirSync(folder);
    const site = { launcher, folder: own, env, timeoutMs: DOWNLOAD_MS };
    const result = await callWorker({ kind: 'download', names, folder }, site);
    if (result.status !== 'downloaded') return [];
    return Array.from({ length: result.count }, (_, index) => readOne(path.join(folder, String(index))));
  });
  return Array.isArray(read) ? read : [];
}
