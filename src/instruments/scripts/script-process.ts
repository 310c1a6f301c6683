import { randomBytes } from 'node:crypto';
import { isMapping } from '../../domain/json.ts';
import type { JsonObject } from '../../domain/json.ts';
import { tryJson } from '../../text/try-json.ts';
import { launch } from '../jail/launch.ts';
import type { Launched } from '../jail/launch.ts';
import type { Command } from '../jail/kind.ts';
import { watchMemory } from '../jail/memory-watch.ts';

/** Memory in MiB that a process may take. */
export const MEMORY_MB = 512;
/** Most characters of a reply. */
const MAX_REPLY = 64 * 1024;

/** What became of a question: what the process says, or why it says nothing. */
export type Told =
  | { readonly status: 'said'; readonly reply: Readonly<Record<string, unknown>> }
  | { readonly status: 'timeout' | 'memory' | 'ended' | 'nonsense' };

/** What is asked: a program and what its function is given; null: only whether it loads. */
export type Question = { readonly file: string; readonly given: JsonObject | null };

/** A process that asks the user's programs, one question at a time. */
export class ScriptProcess {
  readonly #launched: Launched;
  #told: ((told: Told) => void) | undefined;
  #nonce = '';
  #text = '';
  #isAlive = true;
  /** True once it has replied: what an earlier question left behind may end it during a later one. */
  hasServed = false;

  constructor(command: Command, how: Parameters<typeof launch>[1]) {
    this.#launched = launch(command, how);
    const { output } = this.#launched;
    output.setEncoding('utf8');
    output.on('data', (text: string) => this.#hear(text));
    output.once('close', () => this.#stop({ status: 'ended' }));
  }

  /** Tells whether it can be asked again. */
  get isAlive(): boolean {
    return this.#isAlive;
  }

  /** Gives what tools say of its launch that fails. */
  get complaint(): string {
    return this.#launched.complaint();
  }

  /** Asks it; where it says nothing it is ended. Rejects when aborted. */
  async ask(question: Question, seconds: number, signal: AbortSignal): Promise<Told> {
    signal.throwIfAborted();
    if (!this.#isAlive) return { status: 'ended' };
    const { promise, resolve } = Promise.withResolvers<Told>();
    this.#told = resolve;
    this.#nonce = randomBytes(16).toString('hex');
    const timer = setTimeout(() => this.#stop({ status: 'timeout' }), seconds * 1000);
    const { pid, input } = this.#launched;
    const endWatch = watchMemory(pid === undefined ? [] : [pid], MEMORY_MB, () =>
      this.#stop({ status: 'memory' }),
    );
    const abort = (): void => this.#stop({ status: 'ended' });
    signal.addEventListener('abort', abort);
    try {
      input.write(`${JSON.stringify({ nonce: this.#nonce, ...question })}\n`);
      const told = await promise;
      signal.throwIfAborted();
      this.hasServed = true;
      return told;
    } finally {
      this.#told = undefined;
      clearTimeout(timer);
      endWatch();
      signal.removeEventListener('abort', abort);
    }
  }

  /** Ends it. */
  async end(): Promise<void> {
    this.#isAlive = false;
    await this.#launched.end();
  }

  #hear(text: string): void {
    const lines = (this.#text + text).split('\n');
    this.#text = lines.pop() ?? '';
    for (const line of lines) this.#read(line);
    if (this.#text.length > MAX_REPLY) this.#stop({ status: 'nonsense' });
  }

  #read(line: string): void {
    const reply = tryJson(line);
    if (!isMapping(reply) || reply['nonce'] !== this.#nonce) this.#stop({ status: 'nonsense' });
    else this.#told?.({ status: 'said', reply });
  }

  /** A process that does not do what it was asked is of no more use. */
  #stop(told: Told): void {
    this.#isAlive = false;
    this.#told?.(told);
    void this.#launched.end();
  }
}
