import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { userError } from '../domain/problem.ts';
import { explainFileError } from '../text/file-error.ts';
import { SHARD_PREFIX } from './shard-name.ts';

/**
 * Finds the files of shards in what a user named: files, and folders with such files in them or in folders in these, as
 * downloads of artifacts are. Each file is given once; where there is none it is a UserError.
 */
export function findShardFiles(named: readonly string[]): string[] {
  const found = new Set(named.flatMap((one) => (isFolder(one) ? listFolder(one) : [one])));
  if (found.size > 0) return [...found].sort();
  const places = named.map((one) => `\`${one}\``).join(', ');
  throw userError(
    `there is no \`benchmark-shard-*.jsonl\` in ${places}: \`llm-bench run --shard 1/4\` writes one`,
  );
}

/** Tells a shard's file by its name, also one that somebody has copied. */
function isShardFile(name: string): boolean {
  return name.startsWith(SHARD_PREFIX) && name.endsWith('.jsonl');
}

function isFolder(named: string): boolean {
  const stat = statSync(named, { throwIfNoEntry: false });
  if (stat === undefined) throw userError(`there is no file or folder \`${named}\``);
  return stat.isDirectory();
}

function listFolder(folder: string): string[] {
  const entries = list(folder);
  const inside = entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const inner = path.join(folder, name);
      return list(inner).map((entry) => ({ entry, within: inner }));
    });
  return [...entries.map((entry) => ({ entry, within: folder })), ...inside]
    .filter(({ entry }) => entry.isFile() && isShardFile(entry.name))
    .map(({ entry, within }) => path.join(within, entry.name));
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw userError(`cannot read \`${folder}\`: ${explainFileError(error)}`, undefined, { cause: error });
  }
}
