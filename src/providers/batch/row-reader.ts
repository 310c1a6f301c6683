import type { Completion } from '../../domain/model.ts';
import { ProviderError } from '../../domain/provider-error.ts';
import { LineSplitter } from '../../text/line-splitter.ts';
import { tryJson } from '../../text/try-json.ts';
import { property } from '../error-body.ts';
import type { BatchAnswer } from './batch-client.ts';

/** Longest line of results: an answer with all that its server tells beside it. */
const MAX_ROW_BYTES = 32 * 1024 * 1024;

/**
 * Reads JSON lines of results as they come, so that no more of them is held than their answers. A line that cannot be
 * read, or is longer than 32 MiB, is passed over: its row counts as not answered.
 */
export class RowReader {
  readonly answers: BatchAnswer[] = [];
  readonly #lines: LineSplitter;
  readonly #read: (row: unknown) => Completion;

  constructor(read: (row: unknown) => Completion) {
    this.#read = read;
    this.#lines = new LineSplitter(MAX_ROW_BYTES, {
      line: (line) => this.#take(line),
      overflow: () => undefined,
    });
  }

  /** Takes the next piece of a file. */
  readonly add = (chunk: Buffer): void => this.#lines.add(chunk);

  /** Takes note that a file has ended. */
  end(): void {
    this.#lines.end();
  }

  #take(line: string): void {
    const row = tryJson(line.startsWith('\ufeff') ? line.slice(1) : line);
    const customId = property(row, 'custom_id');
    if (typeof customId !== 'string') return;
    try {
      const completion = { ...this.#read(row), latencyMs: null, byBatch: true } as const;
      this.answers.push({ customId, status: 'answered', completion });
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      this.answers.push({ customId, status: 'failed', error });
    }
  }
}
