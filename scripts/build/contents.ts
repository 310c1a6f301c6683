import type { Module } from './chunks.ts';

/** A package in a chunk, with the packages inside it, or a module of our own. */
export type Content = {
  /** The package's name, or the path below src/. */
  readonly name: string;
  /** The path of it, or of the module of the package that brings the most; without node_modules/. */
  readonly path: string;
  readonly bytes: number;
  /** Bytes of it and of all that it needs in the chunk. */
  readonly brings: number;
  readonly isAskedFor: boolean;
};

/** Lists what is in a chunk, first what brings the most. */
export function listContents(modules: readonly Module[]): Content[] {
  const parts = Object.entries(Object.groupBy(modules, ({ path }) => nameContent(path)));
  return parts
    .map(([name, group = []]) => ({
      name,
      path: findMain(group).replaceAll('node_modules/', ''),
      bytes: sumBytes(group),
      brings: weigh(group),
      isAskedFor: group.some(({ isAskedFor }) => isAskedFor),
    }))
    .sort((a, b) => b.brings - a.brings || (a.name < b.name ? -1 : 1));
}

/** Gives the bytes of modules. */
export function sumBytes(modules: Iterable<Module>): number {
  return [...modules].reduce((sum, { bytes }) => sum + bytes, 0);
}

function nameContent(path: string): string {
  return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.replace(/^src\//, '');
}

function findMain(modules: readonly Module[]): string {
  const weighed = modules.map((module) => ({ path: module.path, weight: weigh([module]) }));
  weighed.sort((a, b) => b.weight - a.weight || (a.path < b.path ? -1 : 1));
  return weighed[0]?.path ?? '';
}

/** Gives the bytes of modules and of all that they need. */
function weigh(modules: readonly Module[]): number {
  const reached = new Set(modules);
  // A set that grows while it is gone through is gone through to its end.
  for (const { needs } of reached) for (const needed of needs) reached.add(needed);
  return sumBytes(reached);
}
