/** What a server counts of the requests that it is sent. */
export type Counted = 'requests' | 'tokens' | 'input_tokens' | 'output_tokens';

/** What a server says with an answer that it will still take before it puts requests off. */
export type Allowance = {
  readonly of: Counted;
  /** The most that it takes at once; null where it does not say. */
  readonly limit: number | null;
  readonly remaining: number;
  /** Milliseconds until the whole limit is there again. */
  readonly resetMs: number;
};
