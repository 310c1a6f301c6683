/** The process that speaks with GitHub's cache and artifact services: one task, one answer, sent to its parent. */
import { explainFileError } from '../../text/file-error.ts';
import { ClientOutput } from './client-output.ts';
import { download } from './download.ts';
import { uploadFree } from './free-name.ts';
import { fetchRaw, uploadRaw } from './raw.ts';
import type { WorkerResult, WorkerTask } from './task.ts';

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
  switch (task.kind) {
    case 'upload':
      return await upload(task);
    case 'upload-raw':
      return await uploadRaw(task, process.cwd());
    case 'download':
    case 'download-answers':
      return await download(task);
    case 'fetch-raw':
      return await fetchRaw(task);
    case 'restore':
      return await restore(task, output);
    case 'save':
      return await save(task, output);
  }
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
  const taken = await uploadFree(
    (count) => (count === 1 ? name : `${name}-${count}`),
    (free) => client.uploadArtifact(free, [...files], folder),
  );
  return { status: 'uploaded', name: taken };
}
