/** What it takes to ask a cell, before it is asked. */
export type Estimate = {
  readonly requests: number;
  /** Answers that an interrupted run has kept: they are taken up. */
  readonly kept: number;
  /** Answers that the store of earlier ones gives: for them nothing is asked. */
  readonly fromStore: number;
  /** Requests of a rematch, at most; 0 where nothing is compared or nobody can be asked again. */
  readonly rematchRequests: number;
  readonly inputTokens: number;
  /** Tokens of the answers; null where neither a run before nor `max_tokens` tells. */
  readonly outputTokens: number | null;
  /** True where these are the most that `max_tokens` allows, false where they are as many as in the run before. */
  readonly isOutputLimit: boolean;
  /** US dollars without a rematch and scores; null where the price or the length of the answers is not known. */
  readonly costUsd: number | null;
};
