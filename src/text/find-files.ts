import { readdirSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';

/**
 * Gives the files under `folder` that match any of the globs, as paths relative to it with forward slashes, sorted.
 * Folders that start with a dot and node_modules are entered only where a glob begins with them.
 */
export function findFiles(folder: string, globs: readonly string[]): string[] {
  const found = new Set<string>();
  for (const glob of globs) {
    const { base } = picomatch.scan(glob.replaceAll('\\', '/'));
    const matches = picomatch(glob, { dot: true, noextglob: true });
    for (const file of walk(folder, base === '.' ? '' : base)) if (matches(file)) found.add(file);
  }
  return [...found].sort();
}

function* walk(root: string, below: string): Generator<string> {
  let entries;
  try {
    entries = readdirSync(path.resolve(root, below), { withFileTypes: true });
  } catch {
    // A glob without wildcards is its own base: a file.
    yield below;
    return;
  }
  for (const entry of entries) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
      yield* walk(root, name);
    else if (entry.isFile() || entry.isSymbolicLink()) yield name;
  }
}
