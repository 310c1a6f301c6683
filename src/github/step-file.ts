/** The files by which a step tells the runner its outputs and its state. */
import { statSync, truncateSync } from 'node:fs';
import { explainFileError } from '../text/file-error.ts';

/**
 * Writes to the file that a variable of the runner's names, all or nothing: of an entry that was cut the runner makes a
 * failed step. Gives why it could not be written, null where it was.
 */
export function writeWhole(variable: 'GITHUB_OUTPUT' | 'GITHUB_STATE', write: () => void): string | null {
  const file = process.env[variable] ?? '';
  const size = sizeOf(file);
  try {
    write();
    return null;
  } catch (error) {
    if (size !== null && sizeOf(file) !== size) takeBack(file, size);
    return explainFileError(error);
  }
}

/** Gives the size of a regular file, null of anything else. */
function sizeOf(file: string): number | null {
  try {
    const stat = statSync(file);
    return stat.isFile() ? stat.size : null;
  } catch {
    return null;
  }
}

function takeBack(file: string, size: number): void {
  try {
    truncateSync(file, size);
  } catch {
    // What is there stays; the runner says what it thinks of it.
  }
}
