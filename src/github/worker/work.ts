/** The process that speaks with GitHub's cache and artifact services: one task, one answer, sent to its parent. */
import { explainFileError } from '../../text/file-error.ts';
import { ClientOutput } from './client-output.ts';
import { download } from './download.ts';
import type { WorkerResult, WorkerTask } from './task.ts';

/** Number of names that are tried for an artifact. */
const MAX_NAMES = 9;

/** What the cache's client says where an entry was found and is too large, or damaged. */
const UNPACKING_FAILED = /\bEFBIG\b|\btar(?:\.exe)?\"? failed with error\b/i;

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
  if (reason === undefined) return { status: 'missed' };
  if (!UNPACKING_FAILED.test(reason)) return { status: 'failed', reason };
  // The service is well, and what the entry holds is not.
  const spoilt = await cache.restoreCache([...files], key, [...prefixes], { lookupOnly: true });
  return spoilt === undefined ? { status: 'failed', reason } : { status: 'spoilt', key: spoilt };
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
