import type { OpenAI } from 'openai';
import { ProviderError } from '../../domain/provider-error.ts';
import { within } from '../command/within.ts';
import { isFilled } from '../error-body.ts';
import { unwrapSdkError } from '../sdk-post.ts';
import { mayBeTaken } from './may-be-taken.ts';

/** Longest time that a run waits at its end for files to be deleted. */
const CLEARING_MS = 20_000;

/** Deletes the files of batches at OpenAI: they hold every question and answer, and count against a quota. */
export class UploadedFiles {
  readonly #client: OpenAI;
  /** Ids of files that no batch has taken, by their names. */
  readonly #unused = new Map<string, string>();
  /** Names of files that a batch may have taken. */
  readonly #doubtful = new Set<string>();

  readonly #clearingMs: number;

  constructor(client: OpenAI, clearingMs: number = CLEARING_MS) {
    this.#client = client;
    this.#clearingMs = clearingMs;
  }

  /** Uploads a file and gives what `make` makes of its id; where that fails, the file serves the next time. */
  async use<T>(name: string, lines: () => string[], make: (id: string) => Promise<T>): Promise<T> {
    const id = this.#unused.get(name) ?? (await this.#upload(name, lines()));
    this.#unused.set(name, id);
    try {
      const made = await make(id);
      this.#unused.delete(name);
      return made;
    } catch (error) {
      if (mayBeTaken(unwrapSdkError(error))) this.#doubtful.add(name);
      throw error;
    }
  }

  /** Deletes the files of batches that are over, and those that none has taken; what fails, or takes long, is left. */
  async clear(batches: readonly string[]): Promise<void> {
    await within(this.#clearingMs, this.#deleteAll(batches));
  }

  async #deleteAll(batches: readonly string[]): Promise<void> {
    const used = await Promise.all(batches.map((id) => this.#listOf(id)));
    const unused = [...this.#unused].flatMap(([name, id]) => (this.#doubtful.has(name) ? [] : id));
    this.#unused.clear();
    await Promise.all([...used.flat(), ...unused].map((id) => this.#delete(id)));
  }

  async #upload(name: string, lines: string[]): Promise<string> {
    const file = new File(lines, name, { type: 'application/jsonl' });
    const { id } = await this.#client.files.create({ file, purpose: 'batch' });
    if (typeof id !== 'string') throw new ProviderError('transient', 'the file was given no id');
    return id;
  }

  async #listOf(batch: string): Promise<string[]> {
    try {
      const { input_file_id, output_file_id, error_file_id } = await this.#client.batches.retrieve(batch);
      return [input_file_id, output_file_id, error_file_id].filter(
        (id): id is string => typeof id === 'string' && isFilled(id),
      );
    } catch {
      return [];
    }
  }

  async #delete(id: string): Promise<void> {
    try {
      await this.#client.files.delete(id);
    } catch {
      // It goes by itself: OpenAI keeps files of batches for 30 days.
    }
  }
}
