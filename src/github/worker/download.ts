/** Downloads of this run's artifacts, bounded while they are written. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Artifact } from '@actions/artifact';
import { FILE_LIMITS } from './task.ts';
import type { WorkerResult, WorkerTask } from './task.ts';
import { ArchiveError, unzip } from './zip.ts';

const MAX_FILES = 5000;

type Fetch = (artifact: Artifact, folder: string) => Promise<Buffer>;

/** Downloads artifacts in the order of the names, for each name all: other jobs may have taken it. */
export async function download({
  names,
  folder,
}: Extract<WorkerTask, { kind: 'download' }>): Promise<WorkerResult> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const { artifacts } = await client.listArtifacts();
  const found = names.flatMap((name) => artifacts.filter((artifact) => isNamed(artifact.name, name)));
  // The client unpacks as much as there is, so it is only let fetch.
  const fetch: Fetch = async ({ id, digest }, into) => {
    const options = {
      path: into,
      skipDecompress: true,
      ...(digest !== undefined && { expectedHash: digest }),
    };
    const { digestMismatch = false } = await client.downloadArtifact(id, options);
    if (digestMismatch) throw new ArchiveError('its digest is wrong');
    const [file = ''] = readdirSync(into);
    return readFileSync(path.join(into, file));
  };
  return { status: 'downloaded', count: await keepEach(found, folder, fetch) };
}

/** Unpacks artifacts into `0`, `1`, ... of the folder; passes over what is not believed. Gives how many there are. */
async function keepEach(artifacts: readonly Artifact[], folder: string, fetch: Fetch): Promise<number> {
  let [count, left] = [0, FILE_LIMITS.download];
  for (const artifact of artifacts) {
    if (artifact.size > left) continue;
    const raw = path.join(folder, 'raw');
    mkdirSync(raw);
    try {
      const archive = await fetch(artifact, raw);
      left -= archive.length;
      left -= keep(unzip(archive, { bytes: left, files: MAX_FILES }), path.join(folder, String(count)));
      count += 1;
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
    } finally {
      rmSync(raw, { recursive: true, force: true });
    }
  }
  return count;
}

/** Writes files into a new folder; gives how many bytes they are. */
function keep(files: ReadonlyMap<string, Buffer>, folder: string): number {
  mkdirSync(folder);
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes, { flag: 'wx' });
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}

function isNamed(name: string, wanted: string): boolean {
  return name === wanted || (name.startsWith(`${wanted}-`) && /^\d$/.test(name.slice(wanted.length + 1)));
}
