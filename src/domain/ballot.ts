/** Schema name of a ballot: every line of a file of ballots names it (docs/rating.md). */
export const BALLOT_SCHEMA = 'llm-bench/ballot/1';

/** Mark as a rater gave it: 1 (worst) to 5 (best), or whether the answer is good. */
export type RaterMark = 1 | 2 | 3 | 4 | 5 | 'pass' | 'fail';

/** What one person says of one answer. Keys are spelled as in the files, so that one shape serves both. */
export type Ballot = {
  readonly schema: typeof BALLOT_SCHEMA;
  /** Hash of what was asked and of the answer's text (records/ballots/hash-answer): nothing else says whose ballot it is. */
  readonly answer: string;
  /** Where the answer was met first, for people who read the file. */
  readonly benchmark_name: string;
  readonly test_id: string;
  readonly rater: string;
  /** From 0 to 1; null takes back what the rater said of this answer. */
  readonly score: number | null;
  /** The mark that gave the score; absent where it is taken back, or came from elsewhere. */
  readonly mark?: RaterMark;
  readonly note?: string;
  /** ISO 8601; of two ballots of one rater on one answer the later counts. */
  readonly at: string;
};

/** A ballot that gives a score. */
export type CastBallot = Ballot & { readonly score: number };

/** Gives the score of a mark. */
export function scoreOfMark(mark: RaterMark): number {
  if (typeof mark === 'number') return (mark - 1) / 4;
  return mark === 'pass' ? 1 : 0;
}
