/** Webpack's account of a module, as far as it is asked for here. */
type ModuleStats = {
  readonly identifier: string;
  readonly name: string;
  readonly size: number;
  readonly reasons: readonly { readonly type: string | null; readonly moduleIdentifier: string | null }[];
};

/** Webpack's account of a bundle, as far as it is asked for here. */
export type BundleStats = {
  readonly chunks: readonly {
    readonly id: number | string;
    readonly initial: boolean;
    readonly reason?: string;
    readonly files: readonly string[];
    readonly modules: readonly ModuleStats[];
  }[];
};

/** A module in a chunk, or several that webpack has joined under the first. */
export type Module = {
  readonly path: string;
  readonly bytes: number;
  /** Some `import()` asks for it. */
  readonly isAskedFor: boolean;
  /** Modules of the same chunk that it imports. */
  readonly needs: ReadonlySet<Module>;
};

/** A file of the bundle that is loaded when something in it is needed. */
export type Chunk = {
  readonly id: number | string;
  readonly file: string;
  /** Holds what several chunks need, rather than what one `import()` asks for. */
  readonly isShared: boolean;
  readonly modules: readonly Module[];
};

/** What `readChunks` must be given: nothing but the chunks, but those whole. */
export const STATS_OPTIONS = {
  all: false,
  ids: true,
  chunks: true,
  chunkModules: true,
  chunkModulesSpace: Infinity,
  cachedModules: true,
  dependentModules: true,
  reasons: true,
  reasonsSpace: Infinity,
};

/** Reads the chunks that are loaded when needed. */
export function readChunks({ chunks }: BundleStats): Chunk[] {
  return chunks
    .filter(({ initial }) => !initial)
    .map(({ id, files, reason, modules }) => ({
      id,
      file: onlyOne(files, `files in chunk ${id}`),
      isShared: reason?.startsWith('split chunk') ?? false,
      modules: readModules(modules),
    }));
}

function readModules(stats: readonly ModuleStats[]): Module[] {
  const modules = new Map(
    stats.map(({ identifier, name, size, reasons }) => [
      identifier,
      {
        path: name.replace(/^\.\//, '').replace(/ \+ \d+ modules$/, ''),
        bytes: size,
        isAskedFor: reasons.some(({ type }) => type === 'import()'),
        needs: new Set<Module>(),
      },
    ]),
  );
  for (const { identifier, reasons } of stats) {
    const needed = modules.get(identifier);
    for (const { moduleIdentifier } of reasons)
      if (needed !== undefined) modules.get(moduleIdentifier ?? '')?.needs.add(needed);
  }
  return [...modules.values()];
}

function onlyOne(values: readonly string[], what: string): string {
  const [value] = values;
  if (value === undefined || values.length > 1) throw new Error(`${values.length} ${what}, expected one`);
  return value;
}
