/** Result of an evaluator for one answer. Unscored is a state of its own, never a 0. */
export type Score =
  | {
      readonly status: 'scored';
      /** The score, 0 to 1. */
      readonly value: number;
      /** The part of the answer that was judged, e.g. the number found; null where nothing was found. */
      readonly answer: string | null;
      /** One sentence, for the reader who doubts the value. */
      readonly explanation: string;
      /** Further figures from 0 to 1 that are reported but decide nothing, by name. */
      readonly secondary?: Readonly<Record<string, number>>;
    }
  | { readonly status: 'unscored'; readonly reason: string }
  /** A score that somebody has still to give. */
  | { readonly status: 'pending'; readonly reason: string };
