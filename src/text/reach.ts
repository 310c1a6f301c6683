/** How far a path may lead: the rule for every file that is read or written by a name from outside. */
import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * How far a path may lead, by who named it: whoever starts the run names any place; what a file names, and what a pull
 * request may have put there, lies within a folder, its links followed.
 */
export type Reach = typeof ANYWHERE | Within;

/** The reach of whoever starts the run. */
export const ANYWHERE = { kind: 'anywhere' } as const;

/** The reach of a file: a folder, and what messages call that. */
export type Within = { readonly kind: 'within'; readonly folder: string; readonly name: string };

/** A folder that paths are relative to, and how far those lead that stand in files, and those that the user names. */
export type Workspace = { readonly cwd: string; readonly files: Within; readonly named: Reach };

/** The workspace of a command line: files name what lies in the working directory, the user names anything. */
export function localWorkspace(cwd: string): Workspace {
  return { cwd, files: within(cwd, 'the working directory'), named: ANYWHERE };
}

/** The workspace of a job: a pull request may put a link where the workflow names a file, so nothing leaves it. */
export function jobWorkspace(checkout: string, cwd: string): Workspace {
  const files = within(checkout, 'the workspace');
  return { cwd, files, named: files };
}

/** The reach of a folder. */
export function within(folder: string, name: string): Within {
  return { kind: 'within', folder, name };
}

/** Names of files that hold keys, in any case; they are no prompts and no cases. */
const HOLDS_KEYS =
  /^(?:\.env(?:\..*)?|\.npmrc|\.yarnrc(?:\.yml)?|\.netrc|\.pypirc|\.git-credentials|gha-creds-.*\.json)$/i;

/** Tells whether a file's name is one of those that hold keys. */
export function holdsKeys(file: string): boolean {
  return HOLDS_KEYS.test(path.basename(file));
}

/** Where a path leads, or why it may not lead there. */
export type Followed =
  | { readonly status: 'allowed'; readonly file: string }
  | { readonly status: 'refused'; readonly reason: string };

/** Follows the links of a path, also where nothing is there yet. What lies out of reach is not told apart by whether it exists. */
export function follow(file: string, reach: Reach): Followed {
  if (file.includes('\0')) return refuse('its name holds a NUL character');
  if (reach.kind === 'anywhere') return { status: 'allowed', file };
  const real = realPath(file);
  return real === undefined
    ? refuse(`a link on its way leads nowhere, or out of ${reach.name}`)
    : judge(real, reach);
}

/** Finds where an open file lies: what was followed before it was opened may have been replaced. */
export function followOpen(descriptor: number, file: string, reach: Reach): Followed {
  if (reach.kind === 'anywhere') return { status: 'allowed', file };
  try {
    return judge(readlinkSync(`/proc/self/fd/${descriptor}`), reach);
  } catch {
    return follow(file, reach);
  }
}

/** Tells whether a path lies in a folder or is it, as they are written. */
export function isWithin(folder: string, target: string): boolean {
  const way = path.relative(folder, target);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

function judge(real: string, { folder, name }: Within): Followed {
  const root = realPath(folder) ?? path.resolve(folder);
  if (!isWithin(root, real)) return refuse(`it is not within ${name}`);
  const steps = path.relative(root, real).toLowerCase().split(path.sep);
  if (steps.includes('.git')) return refuse('it lies in `.git`, where keys are kept');
  if (holdsKeys(real)) return refuse('files of its name hold keys');
  return { status: 'allowed', file: real };
}

function refuse(reason: string): Followed {
  return { status: 'refused', reason };
}

/** Gives a path with its links followed as far as it exists; undefined where one of them leads nowhere. */
function realPath(file: string): string | undefined {
  try {
    return realpathSync.native(file);
  } catch {
    const folder = path.dirname(file);
    if (folder === file || isThere(file)) return undefined;
    const real = realPath(folder);
    return real === undefined ? undefined : path.join(real, path.basename(file));
  }
}

/** Tells whether something is there, a link to nothing or what cannot be looked at too. */
function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}
