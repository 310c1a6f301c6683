import type { Chunk } from './chunks.ts';
import { listContents, sumBytes } from './contents.ts';
import type { Content } from './contents.ts';

/**
 * Names chunks by what is in them: by what an `import()` asks for, else by what brings half of the bytes, else by the
 * folder or scope that most of them come from. Names follow from paths and sizes, never from webpack's numbers, so that
 * they last when code moves; none is taken twice.
 */
export function nameChunks(chunks: readonly Chunk[], taken: ReadonlySet<string>): Map<Chunk, string> {
  const names = new Map<Chunk, string>();
  const used = new Set(taken);
  for (const chunk of chunks.toSorted(byClaim)) {
    const candidates = listNames(chunk);
    const name = candidates.find((candidate) => !used.has(candidate));
    if (name === undefined) throw new Error(`no name is left for ${chunk.file} of ${candidates.join(', ')}`);
    names.set(chunk, name);
    used.add(name);
  }
  return names;
}

/** Puts first what gets a name that several could have: the chunk that is asked for, then the larger one. */
function byClaim(a: Chunk, b: Chunk): number {
  return Number(a.isShared) - Number(b.isShared) || sumBytes(b.modules) - sumBytes(a.modules);
}

/** Lists what a chunk can be called, best first. */
function listNames({ isShared, modules }: Chunk): string[] {
  const contents = listContents(modules);
  const asked = isShared ? [] : contents.filter(({ isAskedFor }) => isAskedFor);
  const main = contents.filter(({ brings }) => brings * 2 >= sumBytes(modules));
  return [
    ...[...asked, ...main].flatMap(({ name, path }) => [name, path]),
    findLargestFolder(contents),
    ...contents.map(({ path }) => path),
  ].map(toKebabCase);
}

/** Gives the first part of the names that most bytes have in common. */
function findLargestFolder(contents: readonly Content[]): string {
  const folders = Object.entries(Object.groupBy(contents, ({ name }) => name.split('/')[0] ?? name));
  const weighed = folders.map(([name, parts = []]) => ({
    name,
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
  }));
  weighed.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
  return weighed[0]?.name ?? '';
}

/** Makes `compare/compare-runs.ts` to `compare-runs` and `evaluators/index.ts` to `evaluators`. */
function toKebabCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.[cm]?[jt]s$/, '')
    .replace(/\/index$/, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .replaceAll(/\b(\w+)-\1\b/g, '$1');
}
