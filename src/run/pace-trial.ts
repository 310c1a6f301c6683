import { shareOf } from './pace-window.ts';
import type { Tally } from './pace-window.ts';

/** Requests that would be put off after a cut that is of no use: so many must be, to tell. */
const ENOUGH = 12;
/** Share, of that before the cut, which one of use leaves at most. */
const LEFT = 0.4;
/** Share, of that before the cut, and requests put off, from which on the limit itself has fallen. */
const WORSE = { share: 1.5, putOff: 20 } as const;
/** Slower paces of no use after which it is likely that none is: the first may have been too fast for the limit still. */
const DOUBTFUL = 2;
/** How near a pace must be to the least that is tried. */
const NEAR = 1.1;

/**
 * Tells of what use it was to cut a pace. Where a limit puts requests off, hardly any are once the pace is below it; where
 * chance does, as many are at any pace.
 */
export class PaceTrial {
  readonly #fromShare: number;
  /** The pace at which it shows at the latest. */
  readonly leastPerSecond: number;
  /** True where it goes on with other requests again, since a second slower pace was of no use either. */
  readonly isDoubtful: boolean;
  readonly #lookedEarly: number;
  #seen: Tally = { sent: 0, putOff: 0, seconds: 0 };

  /**
   * @param fromShare share that was put off before the cut.
   * @param lookedEarly how many slower paces have shown no use, though not the least one.
   */
  constructor(fromShare: number, leastPerSecond: number, lookedEarly = 0) {
    this.#fromShare = fromShare;
    this.leastPerSecond = leastPerSecond;
    this.#lookedEarly = lookedEarly;
    this.isDoubtful = lookedEarly >= DOUBTFUL;
  }

  /** What became of the requests since the cut. */
  get seen(): Tally {
    return this.#seen;
  }

  /** Notes what became of more requests. */
  add({ sent, putOff, seconds }: Tally): void {
    const seen = this.#seen;
    this.#seen = {
      sent: seen.sent + sent,
      putOff: seen.putOff + putOff,
      seconds: seen.seconds + seconds,
    };
  }

  /** Tells what is known of the cut, where the pace is now as given; `early`: it must go on with other requests. */
  look(perSecond: number): 'open' | 'early' | 'useful' | 'useless' | 'worse' {
    const share = shareOf(this.#seen);
    if (share > WORSE.share * this.#fromShare && this.#seen.putOff >= WORSE.putOff) return 'worse';
    if (this.#seen.sent * this.#fromShare < ENOUGH) return 'open';
    if (share <= LEFT * this.#fromShare) return 'useful';
    return perSecond > NEAR * this.leastPerSecond ? 'early' : 'useless';
  }

  /** Gives a trial of the same cut, with requests to come; `early`: after a look that told nothing sure. */
  again(how?: 'early'): PaceTrial {
    const lookedEarly = this.#lookedEarly + (how === 'early' ? 1 : 0);
    return new PaceTrial(this.#fromShare, this.leastPerSecond, lookedEarly);
  }
}
