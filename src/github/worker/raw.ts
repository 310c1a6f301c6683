/** Artifacts of one file each, uploaded and downloaded as they are: there is nothing to unpack. */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Artifact, ArtifactClient } from '@actions/artifact';
import { explainFileError } from '../../text/file-error.ts';
import { uploadFree } from './free-name.ts';
import { FILE_LIMITS } from './task.ts';
import type { FetchedRaw, WorkerResult, WorkerTask } from './task.ts';

/** Most bytes of all downloads together. */
const MAX_BYTES = 1024 * 1024 * 1024;
/** Downloads at once. */
const AT_ONCE = 8;

/**
 * Uploads a file under its own name. The client names the artifact as the file, so another name takes a copy, in a folder
 * that is only this process's.
 */
export async function uploadRaw(
  { file }: Extract<WorkerTask, { kind: 'upload-raw' }>,
  own: string,
): Promise<WorkerResult> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const { name: stem, ext } = path.parse(file);
  const name = await uploadFree(
    (count) => `${count === 1 ? stem : `${stem}-${count}`}${ext}`,
    async (free) => {
      const copy = path.join(own, free);
      copyFileSync(file, copy);
      await client.uploadArtifact(free, [copy], own, { skipArchive: true });
    },
  );
  return { status: 'uploaded', name };
}

/** Downloads the artifacts that are wanted, several at once, in the order of their names. */
export async function fetchRaw({
  all,
  wanted,
  folder,
}: Extract<WorkerTask, { kind: 'fetch-raw' }>): Promise<WorkerResult> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const { artifacts } = await client.listArtifacts();
  const named = artifacts.filter(({ name }) => name.startsWith(all));
  const own = named.filter(({ name }) => name.startsWith(wanted)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const fetched: (FetchedRaw['files'][number] | FetchedRaw['refused'][number])[] = [];
  let left = MAX_BYTES;
  const queue = own.entries();
  const take = async (): Promise<void> => {
    for (const [index, artifact] of queue) {
      const size = Math.max(artifact.size, 0);
      const isTooLarge = size > FILE_LIMITS['fetch-raw'] || size > left;
      left -= isTooLarge ? 0 : size;
      fetched[index] = isTooLarge
        ? { name: artifact.name, reason: `it has ${size} bytes, which is too much` }
        : await fetchOne(client, artifact, path.join(folder, String(index)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  return {
    status: 'fetched',
    files: fetched.filter((one) => 'file' in one),
    refused: fetched.filter((one) => 'reason' in one),
    others: named.filter(({ name }) => !name.startsWith(wanted)).map(({ name }) => name),
  };
}

async function fetchOne(
  client: ArtifactClient,
  { id, name, digest }: Artifact,
  into: string,
): Promise<FetchedRaw['files'][number] | FetchedRaw['refused'][number]> {
  mkdirSync(into);
  try {
    const expected = digest === undefined ? {} : { expectedHash: digest };
    const { digestMismatch = false } = await client.downloadArtifact(id, {
      path: into,
      skipDecompress: true,
      ...expected,
    });
    if (digestMismatch) return { name, reason: 'its digest is wrong' };
    const [file] = readdirSync(into);
    return file === undefined ? { name, reason: 'it is empty' } : { name, file: path.join(into, file) };
  } catch (error) {
    return { name, reason: explainFileError(error) };
  }
}
