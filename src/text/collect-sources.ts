/** Programs of the user's: a file and all that it names beside it. */
import path from 'node:path';
import { digest, sha256 } from '../domain/digest.ts';
import { userError } from '../domain/problem.ts';
import type { Place } from '../domain/problem.ts';
import { isFile, readBytes } from './open-file.ts';
import type { Workspace } from './reach.ts';

/** Endings of the files that hold programs. */
export const PROGRAM_ENDINGS: readonly string[] = ['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'];

/** A program: its own file and those that it names, by path relative to the folder that files lie within. */
export type Sources = { readonly main: string; readonly files: ReadonlyMap<string, Buffer> };

const MAX_FILES = 500;
const MAX_BYTES = 32 * 1024 * 1024;
/** A text that begins as a relative path does: an import, a `require`, the address of a file that is read. */
const RELATIVE = /(['"`])(\.\.?\/[^'"`\n\\]{1,300})\1/g;
/** What `require` puts after a name. */
const GUESSED = ['', '.js', '.json', '/index.js'];

/**
 * Collects a program: its file, and every file beside it that a text in it names by a path that begins with `./` or `../`,
 * and so on. One that is missing, out of reach or too large is a UserError at the place that named it.
 */
export function collectSources(named: string, { cwd, files: reach }: Workspace, place?: Place): Sources {
  const main = relativeTo(reach.folder, path.resolve(cwd, named));
  const files = new Map<string, Buffer>();
  const waiting = [main];
  let left = MAX_BYTES;
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    const full = path.join(reach.folder, file);
    const shownAs = relativeTo(cwd, full);
    const bytes = readBytes(full, reach, { maxBytes: MAX_BYTES, place, shownAs });
    left -= bytes.length;
    if (left < 0 || files.size === MAX_FILES)
      throw userError(
        `\`${named}\` names too much beside it: at most ${MAX_FILES} files and ${MAX_BYTES} bytes are allowed`,
        place,
      );
    files.set(file, bytes);
    if (!PROGRAM_ENDINGS.includes(path.extname(file))) continue;
    for (const found of listNamed(bytes.toString('utf8'), path.dirname(full)))
      if (isFile(found, reach)) waiting.push(relativeTo(reach.folder, found));
  }
  return { main, files };
}

/** Gives the digest of a program's content: wherever it lies, the same files beside each other are the same program. */
export function digestSources({ main, files }: Sources): string {
  const folder = path.posix.dirname(main);
  const entries = [...files].map(([file, bytes]) => [
    file === main ? `main${path.extname(main)}` : path.posix.relative(folder, file),
    sha256(bytes),
  ]);
  return digest(Object.fromEntries(entries));
}

function listNamed(text: string, folder: string): string[] {
  const named = new Set(Array.from(text.matchAll(RELATIVE), ([, , name = '']) => name));
  return [...named].flatMap((name) => GUESSED.map((ending) => path.join(folder, name + ending)));
}

function relativeTo(folder: string, file: string): string {
  return path.relative(folder, file).replaceAll('\\', '/');
}
