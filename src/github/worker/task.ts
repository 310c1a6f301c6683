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
      readonly kind: 'download';
      /** Names of uploads; each stands for all the artifacts that uploads of this name may have become. */
      readonly names: readonly string[];
      /** Folder for the artifacts: the first goes to `0` in it, the next to `1`, ... */
      readonly folder: string;
    }
  | {
      readonly kind: 'upload';
      /** Name of the artifact; the first free one is taken: `name`, `name-2`, ... */
      readonly name: string;
      readonly files: readonly string[];
      readonly folder: string;
    };

/** Result of a task. */
export type WorkerResult =
  | { readonly status: 'restored'; readonly key: string }
  | { readonly status: 'missed' }
  | { readonly status: 'downloaded'; readonly count: number }
  | { readonly status: 'saved' }
  | { readonly status: 'outdated' }
  | { readonly status: 'uploaded'; readonly name: string }
  | { readonly status: 'failed'; readonly reason: string };
