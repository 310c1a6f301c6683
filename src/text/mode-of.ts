import { statSync } from 'node:fs';

/** Mode of a new file, of which the system takes what its user wants of none. */
const USUAL = 0o666;

/** Gives the mode for a file that replaces an earlier one: the same; where there is none, `unless`. */
export function modeOf(file: string, unless: number = USUAL): number {
  const earlier = statSync(file, { throwIfNoEntry: false });
  return earlier === undefined ? unless : earlier.mode & 0o777;
}
