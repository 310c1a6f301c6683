/** A pattern as JavaScript's engine takes it. */
export type Pattern = { readonly pattern: string; readonly flags: string };

/**
 * Result of a search: `slow` where it was ended because it took too long, `passed_over` where it was not tried because
 * others had taken all the time, `failed` where the engine gave up, e.g. for lack of stack.
 */
export type SearchResult =
  | { readonly status: 'found'; readonly text: string }
  | { readonly status: 'none' | 'slow' | 'passed_over' }
  | { readonly status: 'failed'; readonly reason: string };

/** Searches a text with a pattern; never throws. */
export type PatternSearch = (pattern: Pattern, text: string) => SearchResult;

/** Searches with JavaScript's backtracking engine, however long that takes: only for a thread that can be ended. */
export const searchUnwatched: PatternSearch = ({ pattern, flags }, text) => {
  try {
    const match = new RegExp(pattern, flags).exec(text);
    return match === null ? { status: 'none' } : { status: 'found', text: match[0] };
  } catch (error) {
    return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
};
