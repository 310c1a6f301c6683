/** What is asked of the process that speaks with GitHub's cache and artifact services. */
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
      /** Keys whose content is known; a newest one that is none of these stops the save. */
      readonly known: readonly string[];
    }
  | {
      readonly kind: 'download';
      /** Each stands for the artifacts that an upload of this name may have become. */
      readonly names: readonly string[];
      /** The first artifact goes to `0` in it, the next to `1`, ... */
      readonly folder: string;
    }
  | {
      readonly kind: 'upload';
      /** The first name that is free is taken: `name`, `name-2`, ... */
      readonly name: string;
      readonly files: readonly string[];
      readonly folder: string;
    };

/** What came of a task. */
export type WorkerResult =
  | { readonly status: 'restored'; readonly key: string }
  | { readonly status: 'missed' }
  | { readonly status: 'downloaded'; readonly count: number }
  | { readonly status: 'saved' }
  | { readonly status: 'outdated' }
  | { readonly status: 'uploaded'; readonly id: number }
  | { readonly status: 'failed'; readonly reason: string };
