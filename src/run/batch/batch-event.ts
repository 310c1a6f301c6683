/** What happens to a model's batches, for who waits. */
export type BatchEvent =
  /** The provider has no batch interface: it is asked in the usual way. */
  | { readonly kind: 'none' }
  | { readonly kind: 'submitted'; readonly id: string; readonly rows: number }
  /** An interrupted run has submitted it. */
  | { readonly kind: 'resumed'; readonly id: string; readonly rows: number }
  | { readonly kind: 'under_way'; readonly done: number; readonly total: number }
  | { readonly kind: 'ended'; readonly id: string; readonly answered: number; readonly rows: number }
  /** It gives no answers: its requests are sent in the usual way. `words` are the server's. */
  | { readonly kind: 'refused'; readonly rows: number; readonly words: string }
  /** Its submission may still be under way: the server is asked again and again whether it has it. */
  | { readonly kind: 'sought'; readonly rows: number; readonly forMs: number }
  /** The server does not tell whether it has it: nothing of it is asked again. `words` are the server's. */
  | { readonly kind: 'untold'; readonly rows: number; readonly words: string }
  /** Requests that may not fit into the budget of the run; into one of dollars none does whose answer nothing limits. */
  | { readonly kind: 'over_budget'; readonly rows: number; readonly isUnlimited: boolean }
  /** The run ends before they have: the next one takes them up, from the file where there is one. */
  | {
      readonly kind: 'left';
      /** Ids of the batches at the provider. */
      readonly ids: readonly string[];
      /** Our own names of those whose ids are not known. */
      readonly marks: readonly string[];
      readonly rows: number;
      readonly file: string | null;
    };
