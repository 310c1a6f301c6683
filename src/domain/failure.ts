/**
 * Reasons why there is no answer or no score.
 * - `no_key`: the model could not be asked because a key is missing
 * - `untrusted`: the program that answers may be a stranger's, and is not started
 * - `refused`: the provider does not accept the key (401, 403)
 * - `quota`: the provider wants money first (402, spent quota or credit)
 * - `gone`: the provider has no such model, or not any more
 * - `no_address`: nothing is where requests go (404 without a word on the model, 405, a redirect)
 * - `budget`: a limit of the user's own was reached
 * - `awaited`: its batch goes on, and a later run takes up its answer
 * - `throttled`: the provider asked to come back later until patience was over (429)
 * - `put_off`: the provider asked to come back later than a run waits
 * - `unreachable`: no answer came, after all retries
 * - `interrupted`: what came was no whole answer, after all retries
 * - `parameter`: this request will never be answered because of a parameter in it
 * - `rejected`: this request will never be answered
 * - `no_shard`: the shard that was to ask it gave no answer that can be believed
 * - `stopped`: the run was interrupted before there was an answer
 * - `unscored`: there is an answer, and an evaluator could not score it
 * - `pending`: there is an answer, and people have still to rate it
 */
export const FAILURE_KINDS = [
  'no_key',
  'untrusted',
  'refused',
  'quota',
  'gone',
  'no_address',
  'budget',
  'awaited',
  'throttled',
  'put_off',
  'unreachable',
  'interrupted',
  'parameter',
  'rejected',
  'no_shard',
  'stopped',
  'unscored',
  'pending',
] as const;

/** Kind of a failure, see FAILURE_KINDS. */
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** A failure: its kind decides what follows; its words come from others and are only shown. */
export type Failure = { readonly kind: FailureKind; readonly words: string };

/** Failure of what was not answered when the run was interrupted. */
export const STOPPED: Failure = { kind: 'stopped', words: 'the run was interrupted' };
