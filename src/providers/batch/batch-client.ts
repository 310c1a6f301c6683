import type { Completion, Prompt } from '../../domain/model.ts';
import type { ProviderError } from '../../domain/provider-error.ts';

/** A request of a batch: its body as the protocol has it, and the name by which its answer is found. */
export type BatchRow = { readonly customId: string; readonly body: object };

/** How far a batch is. */
export type BatchState =
  | { readonly status: 'under_way'; readonly done: number; readonly total: number }
  | { readonly status: 'ended' }
  /** Nothing of it is answered; `words` are the server's. */
  | { readonly status: 'failed'; readonly words: string };

/** The answer to a row, or why it has none; rows that a batch lost have neither. */
export type BatchAnswer =
  | { readonly customId: string; readonly status: 'answered'; readonly completion: Completion }
  | { readonly customId: string; readonly status: 'failed'; readonly error: ProviderError };

/** A batch that a server knows. */
export type KnownBatch = {
  readonly id: string;
  /** The mark that it was submitted with; null where the protocol keeps none. */
  readonly mark: string | null;
  readonly total: number;
  readonly createdMs: number;
};

/** The batch interface of a provider; each call is one attempt or a few, a failure a ProviderError. */
export interface BatchClient {
  /** Where batches are kept: those of another place are not known here. */
  readonly place: string;
  /** Most rows, and most bytes, of one batch. */
  readonly limits: { readonly rows: number; readonly bytes: number };
  /** Gives the body by which a prompt is put. */
  bodyOf(prompt: Prompt): object;
  /** Gives how many bytes a row takes. */
  sizeOf(row: BatchRow): number;
  /**
   * Submits rows and gives the batch's id; `mark` is kept with it where the protocol can. `onSend` is called just before
   * what the server makes a batch of is sent.
   */
  submit(rows: readonly BatchRow[], mark: string, onSend: () => void): Promise<string>;
  /** Lists the batches since a time, maybe with older ones. */
  list(sinceMs: number): Promise<readonly KnownBatch[]>;
  check(id: string): Promise<BatchState>;
  /** Gives the answers of a batch that has ended, in any order. */
  results(id: string): Promise<readonly BatchAnswer[]>;
  /** Deletes what the server keeps of batches that are over, and of those that were never begun; never rejects. */
  clear(ids: readonly string[]): Promise<void>;
}
