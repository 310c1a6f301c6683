/** Longest line of a log: what is longer is no question with its answer. */
export const MAX_LINE_BYTES = 1024 * 1024;
