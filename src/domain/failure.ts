/**
 * Reasons why there is no answer or no score.
 * - `no_key`: the model could not be asked because a key is missing
 * - `refused`: the provider does not accept the key (401, 403)
 * - `gone`: the model does not exist any more (404, 410)
 * - `budget`: a limit of the user's own was reached
 * - `unreachable`: no whole answer came, after all retries
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

/** A failure: its kind decides what follows; its words come from others and are only shown. */
export type Failure = { readonly kind: FailureKind; readonly words: string };
