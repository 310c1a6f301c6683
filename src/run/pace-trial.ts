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

const NOTHING: Tally = { sent: 0, putOff: 0, seconds: 0 };

/**
 * Tells of what use it was to cut a pace. Where a limit puts requests off, hardly any are once the pace is below it; where
 * chance does, as many are at any pace.
 */
export class PaceTrial {
  readonly #fromShare: number;
  /** The pace at which it shows at the latest. */
  readonly leastPerSecond: number;
  #seen = NOTHING;
  #all = NOTHING;
  #early = 0;

  /** @param fromShare share that was put off before the cut. */
  constructor(fromShare: number, leastPerSecond: number) {
    this.#fromShare = fromShare;
    this.leastPerSecond = leastPerSecond;
  }

  /** What became of the requests since the cut, or since it went on with others. */
  get seen(): Tally {
    return this.#seen;
  }

  /** Share that was put off of all requests since the cut. */
  get share(): number {
    return shareOf(this.#all);
  }

  /** True once a second slower pace was of no use either. */
  get isDoubtful(): boolean {
    return this.#early >= DOUBTFUL;
  }

  /** Notes what became of more requests. */
  add(tally: Tally): void {
    this.#seen = addUp(this.#seen, tally);
    this.#all = addUp(this.#all, tally);
  }

  /** Tells what is known of the cut, where the pace is now as given; `early`: it must go on with other requests. */
  look(perSecond: number): 'open' | 'early' | 'useful' | 'useless' | 'worse' {
    const share = shareOf(this.#seen);
    if (share > WORSE.share * this.#fromShare && this.#seen.putOff >= WORSE.putOff) return 'worse';
    if (this.#seen.sent * this.#fromShare < ENOUGH) return 'open';
    if (share <= LEFT * this.#fromShare) return 'useful';
    return perSecond > NEAR * this.leastPerSecond ? 'early' : 'useless';
  }

  /** Goes on with requests to come, since it is early. */
  goOn(): void {
    this.#early += 1;
    this.#seen = NOTHING;
  }

  /** Gives a trial of the same cut, with requests to come. */
  again(): PaceTrial {
    return new PaceTrial(this.#fromShare, this.leastPerSecond);
  }
}

function addUp(seen: Tally, { sent, putOff, seconds }: Tally): Tally {
  return { sent: seen.sent + sent, putOff: seen.putOff + putOff, seconds: seen.seconds + seconds };
}
