import { execFile } from 'node:child_process';
import { homedir } from 'node:os';
import path from 'node:path';
import { isMapping } from '../../domain/json.ts';

/** A Python that programs run on. */
export type Python = {
  readonly file: string;
  /** Major and minor version: what scores may depend on. */
  readonly version: string;
  /** Folder that a jail must show it beside `/usr`; null: it lies there. */
  readonly prefix: string | null;
};

const TELL = `import json, os, sys
print(json.dumps({'file': os.path.realpath(sys.executable), 'prefix': os.path.realpath(sys.base_prefix),
                  'version': '%d.%d' % sys.version_info[:2], 'is_old': sys.version_info < (3, 8)}))`;
const PATIENCE_MS = 10_000;

/** Finds the Python on the path, or the system's where a jail could not show that one; undefined: there is none. */
export async function findPython(): Promise<Python | undefined> {
  for (const name of ['python3', '/usr/bin/python3']) {
    const found = await askPython(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function askPython(name: string): Promise<Python | undefined> {
  const told = await new Promise<string>((resolve) => {
    execFile(name, ['-I', '-S', '-c', TELL], { timeout: PATIENCE_MS }, (error, output) =>
      resolve(error === null ? output : ''),
    );
  });
  const read: unknown = told === '' ? null : JSON.parse(told);
  if (!isMapping(read) || read['is_old'] === true) return undefined;
  const [file, prefix, version] = [read['file'], read['prefix'], read['version']].map(String);
  if (file === undefined || prefix === undefined || version === undefined) return undefined;
  if (isWithin('/usr', file) && isWithin('/usr', prefix)) return { file, version, prefix: null };
  // To show a folder that holds the user's files would show them too.
  const isWide = [homedir(), process.cwd()].some((folder) => isWithin(prefix, folder));
  return isWide || !isWithin(prefix, file) ? undefined : { file, version, prefix };
}

function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
