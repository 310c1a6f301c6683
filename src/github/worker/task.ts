/** A task for the process that speaks with GitHub's cache and artifact services. */
export type WorkerTask =
  | {
      readonly kind: 'restore';
      readonly files: readonly string[];
      readonly key: string;
      readonly prefixes: readonly string[];
    }
  | {
      readonly kind: 'save';
      readonly files: readonly string[];
      readonly key: string;
      readonly prefix: string;
      /** Keys whose content is known; where the newest key is none of these, nothing is saved. */
      readonly known: readonly string[];
    }
  | {
      /** `download-answers`: of what interrupted runs have left, which may be as large as the run. */
      readonly kind: 'download' | 'download-answers';
      /** Names of uploads; each stands for all the artifacts that uploads of this name may have become. */
      readonly names: readonly string[];
      /** Folder for the artifacts: the first that is believed goes to `0` in it, the next to `1`, ... */
      readonly folder: string;
    }
  | {
      readonly kind: 'upload';
      /** Name of the artifact; the first free one is taken: `name`, `name-2`, ... */
      readonly name: string;
      readonly files: readonly string[];
      readonly folder: string;
    }
  | {
      /** Uploads a file as it is, under its own name; the first free one is taken: `stem.ext`, `stem-2.ext`, ... */
      readonly kind: 'upload-raw';
      readonly file: string;
    }
  | {
      /** Downloads artifacts as they are: those whose names begin with `wanted`; names that begin with `all` are listed. */
      readonly kind: 'fetch-raw';
      readonly all: string;
      readonly wanted: string;
      /** Folder for the files, each in one of its own. */
      readonly folder: string;
    };

/** Result of a task. */
export type WorkerResult =
  | { readonly status: 'restored'; readonly key: string }
  | { readonly status: 'missed' }
  /** There is an entry, which cannot be unpacked within the limits. */
  | { readonly status: 'spoilt'; readonly key: string }
  | { readonly status: 'downloaded'; readonly count: number }
  | ({ readonly status: 'fetched' } & FetchedRaw)
  | { readonly status: 'saved' }
  | { readonly status: 'outdated' }
  | { readonly status: 'uploaded'; readonly name: string }
  | { readonly status: 'failed'; readonly reason: string };

/** Artifacts that were downloaded as they are, those that are not believed, and the names of others. */
export type FetchedRaw = {
  readonly files: readonly { readonly name: string; readonly file: string }[];
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
  readonly others: readonly string[];
};

/**
 * Most bytes of a file that a task writes, by its kind: the system ends what writes more. Of an entry of the cache three
 * are written, two of at most 8 MiB and the archive that holds both; of artifacts this is the most of all together, but of
 * those that are fetched as they are of each one.
 */
export const FILE_LIMITS = {
  restore: 20 * 1024 * 1024,
  download: 64 * 1024 * 1024,
  'download-answers': 512 * 1024 * 1024,
  'fetch-raw': 256 * 1024 * 1024,
} as const;
