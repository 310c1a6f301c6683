import { readdirSync } from 'node:fs';
import path from 'node:path';
import { baseOfGlob, GlobMatcher } from './glob.ts';
import type { Ways } from './glob.ts';
import { userError } from '../domain/problem.ts';
import type { Place } from '../domain/problem.ts';
import { quote } from './quote.ts';
import { follow, holdsKeys } from './reach.ts';
import type { Workspace } from './reach.ts';

/**
 * Gives the files that match any of the globs, as paths relative to the working directory with forward slashes, sorted.
 * Folders that start with a dot and node_modules are entered only where a glob begins with them, linked ones never;
 * files of keys are left out. A glob that begins out of reach is a UserError, at the place where it stands if that is given.
 */
export function findFiles({ cwd, files }: Workspace, globs: readonly string[], place?: Place): string[] {
  const found = new Set<string>();
  for (const [base, group] of Map.groupBy(globs, baseOfGlob)) {
    const start = follow(path.resolve(cwd, base), files);
    if (start.status === 'refused')
      throw userError(
        `cannot look for ${group.map((glob) => quote(glob)).join(', ')}: ${start.reason}`,
        place,
      );
    const matcher = new GlobMatcher(group);
    walk(cwd, base, matcher.advance(matcher.start, base), matcher, found);
  }
  return [...found].filter((file) => !holdsKeys(file)).sort();
}

/** Adds the files that match; only folders are entered in which one can lie. */
function walk(root: string, below: string, ways: Ways, matcher: GlobMatcher, found: Set<string>): void {
  let entries;
  try {
    entries = readdirSync(path.resolve(root, below), { withFileTypes: true });
  } catch {
    // A glob without wildcards is its own base: a file.
    if (matcher.accepts(ways)) found.add(below);
    return;
  }
  const inside = below === '' ? ways : matcher.advance(ways, '/');
  if (inside.length === 0) return;
  for (const entry of entries) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    const reached = matcher.advance(inside, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) {
      if (reached.length > 0) walk(root, name, reached, matcher, found);
    } else if ((entry.isFile() || entry.isSymbolicLink()) && matcher.accepts(reached)) found.add(name);
  }
}
