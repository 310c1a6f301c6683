/** The process that speaks with GitHub's cache and artifact services: one task, one answer, sent to its parent. */
import path from 'node:path';
import { explainFileError } from '../../text/file-error.ts';
import { ClientOutput } from './client-output.ts';
import type { WorkerResult, WorkerTask } from './task.ts';

/** Number of names that are tried for an artifact. */
const MAX_NAMES = 9;

/** Waits for its task, does it and ends; the parent's deadline is its only one. */
export function work(): void {
  process.once('message', (task) => {
    void answer(task as WorkerTask); // from our own parent
  });
}

async function answer(task: WorkerTask): Promise<void> {
  const output = new ClientOutput();
  const result = await Promise.race([perform(task, output), output.gaveUp]).catch(
    (error: unknown): WorkerResult => ({
      status: 'failed',
      reason: explainFileError(error),
    }),
  );
  process.send?.(result, () => process.exit(0));
}

async function perform(task: WorkerTask, output: ClientOutput): Promise<WorkerResult> {
  if (task.kind === 'upload') return await upload(task);
  if (task.kind === 'download') return await download(task);
  return task.kind === 'restore' ? await restore(task, output) : await save(task, output);
}

async function restore(
  { files, key, prefixes }: Extract<WorkerTask, { kind: 'restore' }>,
  { warnings }: ClientOutput,
): Promise<WorkerResult> {
  const cache = await import('@actions/cache');
  const found = await cache.restoreCache([...files], key, [...prefixes]);
  if (found !== undefined) return { status: 'restored', key: found };
  // The client reports a broken service like an empty one, but with a warning.
  const [reason] = warnings;
  return reason === undefined ? { status: 'missed' } : { status: 'failed', reason };
}

async function save(
  task: Extract<WorkerTask, { kind: 'save' }>,
  { warnings }: ClientOutput,
): Promise<WorkerResult> {
  const cache = await import('@actions/cache');
  const newest = await cache.restoreCache([...task.files], `${task.prefix}none`, [task.prefix], {
    lookupOnly: true,
  });
  if (newest !== undefined && !task.known.includes(newest)) return { status: 'outdated' };
  const id = await cache.saveCache([...task.files], task.key);
  if (id !== -1) return { status: 'saved' };
  return { status: 'failed', reason: warnings.at(-1) ?? 'the cache service did not take it' };
}

/** Downloads this run's artifacts in the order of the names, for each name all: other jobs may have taken it. */
async function download({ names, folder }: Extract<WorkerTask, { kind: 'download' }>): Promise<WorkerResult> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const { artifacts } = await client.listArtifacts();
  const found = names.flatMap((name) => artifacts.filter((artifact) => isNamed(artifact.name, name)));
  for (const [index, { id }] of found.entries())
    await client.downloadArtifact(id, { path: path.join(folder, String(index)) });
  return { status: 'downloaded', count: found.length };
}

function isNamed(name: string, wanted: string): boolean {
  return name === wanted || (name.startsWith(`${wanted}-`) && /^\d$/.test(name.slice(wanted.length + 1)));
}

async function upload({
  name,
  files,
  folder,
}: Extract<WorkerTask, { kind: 'upload' }>): Promise<WorkerResult> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : `${name}-${count}`;
    try {
      await client.uploadArtifact(free, [...files], folder);
      return { status: 'uploaded', name: free };
    } catch (error) {
      const isTaken = error instanceof Error && /409|already exists/i.test(error.message);
      if (!isTaken || count === MAX_NAMES) throw error;
    }
  }
}
