/** Files in the Actions cache; their content does not matter here. */
import { readFileSync, lstatSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '../domain/api-key.ts';
import { callWorker, inOwnFolder } from './worker/call.ts';
import type { WorkerSite } from './worker/call.ts';

const TIMEOUT_MS = 10_000;
/** Most bytes of an entry's files together, of which each may have an equal share. */
const MAX_ENTRY_BYTES = 16 * 1024 * 1024;

/** Location of the cache, and the means to reach it. */
export type CacheSite = {
  /** Beginning of the keys of all entries that belong together. */
  readonly prefix: string;
  /** The launcher of the process that speaks with the service. */
  readonly launcher: string;
  readonly env: Environment;
};

/** A file that an entry should hold: its bytes, or the reason why they cannot be read. */
export type CachedFile =
  | { readonly status: 'read'; readonly bytes: Buffer }
  | { readonly status: 'refused'; readonly reason: string };

/** Result of looking for an entry. */
export type RestoredFiles =
  | { readonly status: 'restored'; readonly key: string; readonly files: readonly CachedFile[] }
  | { readonly status: 'missed' }
  | { readonly status: 'failed'; readonly reason: string };

/** Result of saving an entry; `outdated`: there is one newer than those that are known, and nothing was saved. */
export type SavedFiles =
  { readonly status: 'outdated' | 'saved' } | { readonly status: 'failed'; readonly reason: string };

/**
 * Restores the files of the entry with this very key; where none is named, of the newest one with the prefix. Never
 * rejects: a cache that fails costs its deadline.
 */
export async function restoreFiles(
  { prefix, env, launcher }: CacheSite,
  names: readonly string[],
  key: string | null,
): Promise<RestoredFiles> {
  return await inOwnFolder(env, async (folder): Promise<RestoredFiles> => {
    const wanted = key === null ? { key: `${prefix}none`, prefixes: [prefix] } : { key, prefixes: [] };
    const site: WorkerSite = { launcher, folder, env, timeoutMs: TIMEOUT_MS };
    const result = await callWorker({ kind: 'restore', files: names, ...wanted }, site);
    if (result.status === 'failed') return result;
    if (result.status === 'spoilt') {
      const spoilt: CachedFile = { status: 'refused', reason: 'its archive is too large, or damaged' };
      return { status: 'restored', key: result.key, files: names.map(() => spoilt) };
    }
    if (result.status !== 'restored') return { status: 'missed' };
    const files = names.map((name) => readFile(path.join(folder, name), MAX_ENTRY_BYTES / names.length));
    return { status: 'restored', key: result.key, files };
  });
}

/** Saves files by their names as a new entry, unless there is one newer than those that are known. Never rejects. */
export async function saveFiles(
  { prefix, env, launcher }: CacheSite,
  files: Readonly<Record<string, Buffer>>,
  key: string,
  known: readonly string[],
): Promise<SavedFiles> {
  return await inOwnFolder(env, async (folder): Promise<SavedFiles> => {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
    const site: WorkerSite = { launcher, folder, env, timeoutMs: TIMEOUT_MS };
    const result = await callWorker({ kind: 'save', files: Object.keys(files), key, prefix, known }, site);
    if (result.status === 'failed') return result;
    return { status: result.status === 'outdated' ? 'outdated' : 'saved' };
  });
}

function readFile(file: string, maxBytes: number): CachedFile {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) return { status: 'refused', reason: 'it is not there' };
  if (stat.size > maxBytes) return { status: 'refused', reason: `it has ${stat.size} bytes` };
  return { status: 'read', bytes: readFileSync(file) };
}
