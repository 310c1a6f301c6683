import { readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isWithin } from './reach.ts';

/**
 * Lists where a file, or a folder and what is in it, lies within another folder, as written and with links followed;
 * parts are joined by slashes. None where it lies outside.
 */
export function listPlaces(target: string, folder: string): string[] {
  const files = [target, ...listInside(target)];
  const roots = [path.resolve(folder), real(folder)];
  const places = [...files, ...files.map(real)].flatMap((file) =>
    roots
      .filter((root) => isWithin(root, file))
      .map((root) => path.relative(root, file).split(path.sep).join('/')),
  );
  return [...new Set(places)];
}

/** Lists what is in a folder; nothing where there is none, or where it cannot be read: who reads it says why. */
function listInside(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

/** Tells whether a file, by one of its names, is at one of these places. */
export function meetsAny(names: readonly string[], places: readonly string[]): boolean {
  return names.some((name) => places.some((place) => meets(name, place)));
}

/** Tells whether a file is at a place or within it, or is a link on the way to it; some systems mind no case. */
function meets(file: string, place: string): boolean {
  const [a, b] = [`${file}/`.toLowerCase(), `${place}/`.toLowerCase()] as const;
  return place === '' || a.startsWith(b) || b.startsWith(a);
}

function real(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}
