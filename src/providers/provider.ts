import type { Completion, Prompt } from '../domain/model.ts';

/** The client behind one model entry: one attempt per call, no retries of its own. */
export interface Provider {
  /**
   * Puts a prompt to the model and gives its whole answer; a partial one is a ProviderError.
   * @param trial counts from 1; only recordings tell trials apart.
   */
  complete(prompt: Prompt, trial: number): Promise<Completion>;
  /** Lets go of connections and files; a request in flight fails. */
  close(): Promise<void>;
}
