/**
 * Why there is no answer or no score.
 * - `no_key`: the model could not be asked for want of a key
 * - `refused`: the provider does not take the key (401, 403)
 * - `gone`: there is no such model any more (404, 410)
 * - `budget`: a limit of the user's own was reached
 * - `unreachable`: no whole answer came, however often it was asked for
 * - `rejected`: this request will never be answered
 * - `unscored`: there is an answer, and an evaluator could not score it
 */
export const FAILURE_KINDS = [
  'no_key',
  'refused',
  'gone',
  'budget',
  'unreachable',
  'rejected',
  'unscored',
] as const;

/** Kind of a failure, see FAILURE_KINDS. */
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** A failure: its kind decides, its words are someone else's and only shown. */
export type Failure = { readonly kind: FailureKind; readonly words: string };
