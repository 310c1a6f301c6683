import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Variable that a program hands on to all that it starts, by which these are known wherever they went. */
export const MARK = 'LLM_BENCH_PROGRAM';
/** Rounds in which processes are looked for: one may just start another. */
const ROUNDS = 5;
/** Time between two looks while programs come and go: each reads all processes of the machine. */
const PAUSE_MS = 1000;

/**
 * Ends the processes of programs that left their group, as a daemon does: they are known by the mark in their environment,
 * as GitHub's runner knows its own by RUNNER_TRACKING_ID. Only Linux tells.
 */
export class Stragglers {
  /** Beginning of all marks that it gives. */
  readonly own = `${randomUUID()}.`;
  readonly #running = new Set<string>();
  #begun = 0;
  #lookedMs = -Infinity;
  #next: NodeJS.Timeout | null = null;

  /** Gives the mark of a program that is to be started. */
  begin(): string {
    this.#begun += 1;
    const mark = `${this.own}${this.#begun}`;
    this.#running.add(mark);
    return mark;
  }

  /** Notes that a program was ended; what it left is, too, within a second. */
  ended(mark: string): void {
    this.#running.delete(mark);
    const waitMs = this.#lookedMs + PAUSE_MS - performance.now();
    if (waitMs <= 0) this.end();
    else this.#next ??= setTimeout(() => this.end(), waitMs).unref();
  }

  /** Ends all that programs left, and those that still run. */
  endAll(): void {
    this.#running.clear();
    this.end();
  }

  /** Ends all that is left of programs that were ended. */
  end(): void {
    if (this.#begun === 0) return;
    this.#lookedMs = performance.now();
    if (this.#next !== null) clearTimeout(this.#next);
    this.#next = null;
    for (let round = 0; round < ROUNDS; round += 1) {
      const left = listProcesses().filter((pid) => this.#isLeft(pid));
      if (left.length === 0) return;
      for (const pid of left) kill(pid);
    }
  }

  #isLeft(pid: number): boolean {
    const environment = readEnvironment(pid);
    const start = environment.indexOf(`${MARK}=${this.own}`);
    if (start === -1) return false;
    const mark = environment.slice(start + MARK.length + 1).split('\0', 1)[0] ?? '';
    return !this.#running.has(mark);
  }
}

function listProcesses(): number[] {
  try {
    return readdirSync('/proc').flatMap((name) =>
      /^\d+$/.test(name) && Number(name) !== process.pid ? Number(name) : [],
    );
  } catch {
    return [];
  }
}

function readEnvironment(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    // It has ended, or is another user's.
    return '';
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
