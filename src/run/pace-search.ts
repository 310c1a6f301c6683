import { shareOf, TOLERATED } from './pace-window.ts';
import type { Wall } from './wall.ts';

/** Least time of a look, and least requests on the way up and on the way down; the fewer are enough after long. */
const LOOK = { ms: 100, longMs: 1_000, requests: { up: 2, down: 6 } } as const;
/** Growth from one look to the next, and the part of what was let in that is left after it was too much. */
const STEP = { up: 2, down: 0.95 } as const;
/** Cuts after which it shows whether going slower is of use, and the share, of that before them, that it leaves if so. */
const TRIAL = { cuts: 3, leaves: 0.6 } as const;

/** Searches the pace at which a server puts nothing off: up by doubling, then down to what it lets in. */
export class PaceSearch {
  readonly #wall: Wall;
  #perSecond: number;
  #fromMs: number;
  #direction: 'up' | 'down' = 'up';
  /** Shares of requests that were put off before each cut. */
  readonly #shares: number[] = [];

  /** @param perSecond the pace from which it goes, at `nowMs`. */
  constructor(wall: Wall, perSecond: number, nowMs: number) {
    this.#wall = wall;
    this.#perSecond = perSecond;
    this.#fromMs = nowMs;
  }

  get perSecond(): number {
    return this.#perSecond;
  }

  /** Looks at what became of the requests at this pace, once there are enough, and tells how the search stands. */
  look(nowMs: number): 'going' | 'found' | 'useless' {
    const { ms, sent, putOff } = this.#wall.since(this.#fromMs, nowMs);
    const requests = ms < LOOK.longMs ? LOOK.requests[this.#direction] : LOOK.requests.up;
    if (ms < LOOK.ms || sent < requests) return 'going';
    this.#fromMs = nowMs;
    const share = shareOf({ sent, putOff });
    if (share === 0 && this.#direction === 'up') {
      this.#perSecond *= STEP.up;
      return 'going';
    }
    if (share <= TOLERATED) return 'found';
    const [first = 1] = this.#shares;
    if (this.#shares.length >= TRIAL.cuts && share > TRIAL.leaves * first) return 'useless';
    this.#direction = 'down';
    this.#shares.push(share);
    // Half a request more, so that no bad moment counts for nothing.
    const letIn = (sent - putOff + 0.5) / (ms / 1_000);
    this.#perSecond = STEP.down * Math.min(this.#perSecond, letIn);
    return 'going';
  }
}
