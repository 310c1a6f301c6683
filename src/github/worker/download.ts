/** Downloads of this run's artifacts, bounded while they are written. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Artifact } from '@actions/artifact';
import { FILE_LIMITS } from './task.ts';
import type { WorkerResult, WorkerTask } from './task.ts';
import { unzipFile } from './unzip-file.ts';
import { ArchiveError } from './zip.ts';

const MAX_FILES = 5000;

/** Downloads an artifact into a folder and gives its file. */
type Fetch = (artifact: Artifact, folder: string) => Promise<string>;

/** Downloads artifacts in the order of the names, for each name all: other jobs may have taken it. */
export async function download({
  kind,
  names,
  folder,
}: Extract<WorkerTask, { kind: 'download' | 'download-answers' }>): Promise<WorkerResult> {
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
    return path.join(into, file);
  };
  return { status: 'downloaded', count: await keepEach(found, folder, fetch, FILE_LIMITS[kind]) };
}

/** Unpacks artifacts into `0`, `1`, ... of the folder; passes over what is not believed. Gives how many there are. */
async function keepEach(
  artifacts: readonly Artifact[],
  folder: string,
  fetch: Fetch,
  maxBytes: number,
): Promise<number> {
  let [count, left] = [0, maxBytes];
  for (const artifact of artifacts) {
    if (artifact.size > left) continue;
    const raw = path.join(folder, 'raw');
    const into = path.join(folder, String(count));
    mkdirSync(raw);
    try {
      const archive = await fetch(artifact, raw);
      left -= statSync(archive).size;
      left -= await unzipFile(archive, into, { bytes: left, files: MAX_FILES });
      count += 1;
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      // What came of it before it was found out.
      rmSync(into, { recursive: true, force: true });
    } finally {
      rmSync(raw, { recursive: true, force: true });
    }
  }
  return count;
}

function isNamed(name: string, wanted: string): boolean {
  return name === wanted || (name.startsWith(`${wanted}-`) && /^\d$/.test(name.slice(wanted.length + 1)));
}
