import type { ProviderError } from '../domain/provider-error.ts';

/** Time without an answer after which requests that are under way count as waiting. */
const HANGING_MS = 5_000;
/** Time without an answer, or still to wait, from which waits between attempts are told. */
const WAITING_MS = 2_000;
const LOOK_EVERY_MS = 1_000;

/** Requests that wait for the same reason; the time is the earliest at which one of them is asked again. */
type Waiting = { readonly count: number; readonly untilMs: number };

/** Facts on a model that does not answer, as far as there are any: times in milliseconds since 1970. */
export type Silence = {
  /** Requests that the provider told to come back later, and when where it said so. */
  readonly throttled: { readonly count: number; readonly untilMs: number | null } | null;
  /** Requests that failed and will be asked again. */
  readonly failed: Waiting | null;
  /** Requests under way for long. */
  readonly hanging: { readonly count: number; readonly sinceMs: number } | null;
};

type Wait = { readonly isThrottled: boolean; readonly isAsked: boolean; readonly untilMs: number };

/** Notes which requests of a model wait for an answer or for their next attempt, and tells of it while it is silent. */
export class SilenceWatch {
  readonly #asking = new Set<{ readonly sinceMs: number }>();
  readonly #waits = new Set<Wait>();
  readonly #tell: (silence: Silence) => void;
  readonly #clock: () => number;
  #answeredMs: number;
  #timer: NodeJS.Timeout | undefined;

  /** @param tell is called about once a second while the model is silent. */
  constructor(tell: (silence: Silence) => void, clock: () => number = Date.now) {
    this.#tell = tell;
    this.#clock = clock;
    this.#answeredMs = clock();
  }

  /** Gives what the request gives, and counts it as under way until then. */
  async asking<T>(request: Promise<T>): Promise<T> {
    const entry = { sinceMs: this.#clock() };
    this.#asking.add(entry);
    this.#timer ??= setInterval(() => this.#look(), LOOK_EVERY_MS).unref();
    try {
      const answer = await request;
      this.#answeredMs = this.#clock();
      return answer;
    } finally {
      this.#asking.delete(entry);
    }
  }

  /** Resolves with the pause, and counts the request that failed as waiting until then. */
  async waiting({ kind, retryAfterMs }: ProviderError, ms: number, pause: Promise<unknown>): Promise<void> {
    const untilMs = this.#clock() + (retryAfterMs ?? ms);
    const wait = { isThrottled: kind === 'rate_limited', isAsked: retryAfterMs !== null, untilMs };
    this.#waits.add(wait);
    try {
      await pause;
    } finally {
      this.#waits.delete(wait);
    }
  }

  /** Gives what there is to tell now; undefined while the model answers. */
  find(): Silence | undefined {
    const nowMs = this.#clock();
    const silentMs = nowMs - this.#answeredMs;
    const waits = [...this.#waits];
    const isLong = silentMs >= WAITING_MS || waits.some(({ untilMs }) => untilMs - nowMs >= WAITING_MS);
    const told = isLong ? waits : [];
    const asked = told.filter(({ isAsked }) => isAsked);
    const throttled = gather(told.filter(({ isThrottled }) => isThrottled));
    const hanging = [...this.#asking].filter(({ sinceMs }) => nowMs - sinceMs >= HANGING_MS);
    const [oldest] = silentMs >= HANGING_MS ? hanging : [];
    const silence = {
      throttled: throttled && { ...throttled, untilMs: gather(asked)?.untilMs ?? null },
      failed: gather(told.filter(({ isThrottled }) => !isThrottled)),
      hanging: oldest === undefined ? null : { count: hanging.length, sinceMs: oldest.sinceMs },
    };
    return Object.values(silence).every((fact) => fact === null) ? undefined : silence;
  }

  #look(): void {
    if (this.#asking.size + this.#waits.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
      return;
    }
    const silence = this.find();
    if (silence !== undefined) this.#tell(silence);
  }
}

function gather(waits: readonly Wait[]): Waiting | null {
  if (waits.length === 0) return null;
  return { count: waits.length, untilMs: Math.min(...waits.map(({ untilMs }) => untilMs)) };
}
