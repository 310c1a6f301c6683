import type { ProviderError } from '../domain/provider-error.ts';

/** Failures in a row, without an answer between them, that make an outage. */
const FAILURES = 10;
/** Requests that must be among them where the server answers, but not as it must, which may be theirs alone (500). */
const REQUESTS = 3;
/** Times that a request may fail while others are answered before it tells nothing of the server. */
const OWN_FAULTS = 2;
/** Statuses by which what stands before a server, or the server itself, says that it is away. */
const AWAY: readonly number[] = [502, 503, 504, 529];
/** Time after which one request alone tells of no outage any more. */
const LONELY_MS = 60_000;
/** Time between two requests that look whether an outage is over. */
const PROBE_MS = 2_000;

/**
 * Tells the outage of a server from requests that fail for reasons of their own. While it lasts one request at a time
 * looks whether it is over, and the others wait (a circuit breaker; Nygard, "Release It!", 2007).
 */
export class Outage {
  #failures = 0;
  readonly #requests = new Set<symbol>();
  /** Times that a request failed before another was answered. */
  readonly #passedBy = new WeakMap<symbol, number>();
  #error: ProviderError | null = null;
  #sinceMs = 0;
  #probeAtMs = 0;
  readonly #clock: () => number;

  /** @param clock milliseconds that only go up. */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Failure that tells of it; null while there is none. */
  get error(): ProviderError | null {
    return this.#error;
  }

  /** True where it is told by one request alone, which a server answers, and so long that the fault may be its own. */
  get isDoubtful(): boolean {
    const status = this.#error?.status ?? null;
    return this.#requests.size === 1 && status !== null && this.#clock() - this.#sinceMs > LONELY_MS;
  }

  /** Milliseconds until the next request may look whether it is over. */
  get waitMs(): number {
    return Math.max(1, this.#probeAtMs - this.#clock());
  }

  /** Notes an answer of any kind: the server is there. */
  answered(): void {
    for (const request of this.#requests) this.#passedBy.set(request, (this.#passedBy.get(request) ?? 0) + 1);
    this.#failures = 0;
    this.#requests.clear();
    this.#error = null;
  }

  /** Notes an attempt at a request that failed. */
  failed(error: ProviderError, request: symbol): void {
    const isAway = error.status === null ? error.failure.kind === 'unreachable' : AWAY.includes(error.status);
    if (!isAway && (this.#passedBy.get(request) ?? 0) >= OWN_FAULTS) return;
    this.#failures += 1;
    this.#requests.add(request);
    if (this.#failures < FAILURES || (!isAway && this.#requests.size < REQUESTS)) return;
    if (this.#error === null) {
      this.#sinceMs = this.#clock();
      this.#probeAtMs = this.#sinceMs + PROBE_MS;
    }
    this.#error = error;
  }

  /** Tells whether a request may be sent now; in an outage that is the one that looks whether it is over. */
  lets(): boolean {
    if (this.#error === null) return true;
    if (this.#clock() < this.#probeAtMs) return false;
    this.#probeAtMs = this.#clock() + PROBE_MS;
    return true;
  }
}
