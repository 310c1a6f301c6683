import type { Embedding, Vector } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';

/** Most texts of a request. */
export const MAX_TEXTS = 256;
/** Most bytes of the texts of a request together. */
export const MAX_BYTES = 8_000_000;
/** Most requests of a run that only look for the text for which a request was refused. */
const MAX_SEARCHES = 64;

type Waiting = {
  readonly text: string;
  readonly bytes: number;
  readonly resolve: (vector: Vector | null) => void;
  readonly reject: (reason: unknown) => void;
};

/**
 * Texts on their way to a model, many in a request: one is sent when it is full, or, where no more are to be expected,
 * once none is under way. Where a request is refused, its halves are sent, so that one text costs no other its vector.
 */
export class TextBatches {
  readonly #send: (texts: readonly string[]) => Promise<Embedding>;
  #waiting: Waiting[] = [];
  #bytes = 0;
  #holds = 0;
  #underWay = 0;
  #searchesLeft = MAX_SEARCHES;
  #isLookingSoon = false;

  constructor(send: (texts: readonly string[]) => Promise<Embedding>) {
    this.#send = send;
  }

  /** Gives a text's vector, null where a recording has none. */
  add(text: string): Promise<Vector | null> {
    const bytes = Buffer.byteLength(text);
    return new Promise((resolve, reject) => {
      if (this.#bytes + bytes > MAX_BYTES) this.#flush();
      this.#waiting.push({ text, bytes, resolve, reject });
      this.#bytes += bytes;
      if (this.#waiting.length >= MAX_TEXTS) this.#flush();
      else this.#lookSoon();
    });
  }

  /** Holds back requests that are not full, until the function that this gives is called. */
  gather(): () => void {
    this.#holds += 1;
    let isHeld = true;
    return () => {
      if (isHeld) this.#holds -= 1;
      isHeld = false;
      this.#lookSoon();
    };
  }

  /** Looks for something to send once all that happens at the same time has happened. */
  #lookSoon(): void {
    if (this.#isLookingSoon) return;
    this.#isLookingSoon = true;
    setImmediate(() => {
      this.#isLookingSoon = false;
      if (this.#holds === 0 && this.#underWay === 0) this.#flush();
    });
  }

  #flush(): void {
    const batch = this.#waiting;
    this.#waiting = [];
    this.#bytes = 0;
    if (batch.length === 0) return;
    this.#underWay += 1;
    void this.#ask(batch).finally(() => {
      this.#underWay -= 1;
      this.#lookSoon();
    });
  }

  /** Asks for a batch; every text of it gets its vector or the reason why there is none. */
  async #ask(batch: readonly Waiting[]): Promise<void> {
    try {
      const { vectors } = await this.#send(batch.map(({ text }) => text));
      for (const [index, { resolve }] of batch.entries()) resolve(vectors[index] ?? null);
    } catch (error) {
      if (!this.#maySearch(batch, error)) {
        for (const { reject } of batch) reject(error);
        return;
      }
      this.#searchesLeft -= 2;
      const middle = Math.ceil(batch.length / 2);
      await Promise.all([this.#ask(batch.slice(0, middle)), this.#ask(batch.slice(middle))]);
    }
  }

  #maySearch(batch: readonly Waiting[], error: unknown): boolean {
    return (
      error instanceof ProviderError &&
      error.kind === 'rejected' &&
      batch.length > 1 &&
      this.#searchesLeft >= 2
    );
  }
}
