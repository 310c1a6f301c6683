/** Failed attempts after which a client is not waited for: it would go on for half a minute and more. */
const MAX_ATTEMPTS = 2;

/**
 * Messages that GitHub's clients print on standard output and give nowhere else: why a cache could not be read or saved
 * (they report a broken service as an empty one), and that they are trying again.
 */
export class ClientOutput {
  readonly warnings: string[] = [];
  /** Rejects when the client has failed often enough. */
  readonly gaveUp: Promise<never>;

  constructor() {
    const write = process.stdout.write.bind(process.stdout);
    this.gaveUp = new Promise<never>((_resolve, reject) => {
      process.stdout.write = (chunk: string) => {
        for (const line of chunk.split('\n')) this.#hear(line, reject);
        return write(chunk);
      };
    });
    this.gaveUp.catch(() => undefined);
  }

  #hear(line: string, giveUp: (error: Error) => void): void {
    const [, warning] = /^(?:::(?:warning|error)[^:]*::|Failed to save: )(.*)$/.exec(line) ?? [];
    if (warning !== undefined) this.warnings.push(warning);
    const [, attempt, reason] = /^Attempt (\d+) of \d+ failed with error: (.*?)\.? Retrying/.exec(line) ?? [];
    if (Number(attempt) >= MAX_ATTEMPTS) giveUp(new Error(`failed ${attempt} times: ${reason}`));
  }
}
