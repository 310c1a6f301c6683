import type { Failure } from '../domain/failure.ts';
import { ProviderError } from '../domain/provider-error.ts';
import type { ProviderErrorKind } from '../domain/provider-error.ts';
import { startDeadline } from '../providers/deadline.ts';
import { plural } from '../text/plural.ts';

/** Time that requests under way have when the run's time is over: most of their answers come, and are paid for. */
const OVERTIME_MS = 30_000;

/** Time that a run may take: after it nothing more is asked, and after half a minute more nothing is waited for. */
export class TimeLimit {
  /** Failure that says that it is over; undefined where there is no limit. */
  readonly #end: Failure | undefined;
  readonly #endMs: number;
  readonly #clock: () => number;

  constructor(maxMinutes: number | null, clock: () => number) {
    this.#clock = clock;
    this.#endMs = clock() + (maxMinutes ?? Infinity) * 60_000;
    if (maxMinutes !== null)
      this.#end = { kind: 'budget', words: `budget spent: ${plural(maxMinutes, 'minute')}` };
  }

  /** Milliseconds until nothing more is asked; Infinity where there is no limit. */
  get leftMs(): number {
    return Math.max(0, this.#endMs - this.#clock());
  }

  /** True where nothing is waited for any more. */
  get isLongOver(): boolean {
    return this.#clock() >= this.#endMs + OVERTIME_MS;
  }

  /** Gives the failure that says that the time is over, or undefined. */
  find(): Failure | undefined {
    return this.leftMs > 0 ? undefined : this.#end;
  }

  /**
   * Gives what a request gives; one that is under way when nothing is waited for any more is given up, which is a failure
   * of the `kind`.
   */
  async hold<T>(request: Promise<T>, kind: ProviderErrorKind = 'fatal'): Promise<T> {
    const end = this.#end;
    if (end === undefined) return await request;
    const { promise: late, reject } = Promise.withResolvers<never>();
    const callOff = startDeadline(this.#endMs + OVERTIME_MS - this.#clock(), () =>
      reject(new ProviderError(kind, end.words, { failureKind: end.kind })),
    );
    try {
      return await Promise.race([request, late]);
    } finally {
      callOff();
    }
  }
}
