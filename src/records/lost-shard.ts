/**
 * A shard of whose answers none counts. `missing`: there is no file; `foreign`: there is one, of another plan; `torn`: it
 * is not whole; `doubled`: there are several of one attempt.
 */
export type LostShard = {
  readonly index: number;
  readonly how: 'missing' | 'foreign' | 'torn' | 'doubled';
  /** What is wrong, or the files that are; their names and words are not ours. */
  readonly words: readonly string[];
};

/** Why a file is no shard of a plan; the reason names it. */
export type RefusedShard = { readonly reason: string };

const HOW: Readonly<Record<LostShard['how'], string>> = {
  missing: 'is missing',
  foreign: 'is of another plan',
  torn: 'is not whole',
  doubled: 'is there more than once',
};

/** Says of a lost shard what became of it. */
export function sayLost({ index, how }: LostShard, total: number): string {
  return `shard ${index}/${total} ${HOW[how]}`;
}
