import path from 'node:path';
import { BALLOT_SCHEMA, scoreOfMark } from '../domain/ballot.ts';
import type { CastBallot } from '../domain/ballot.ts';
import { appendBallot } from '../records/ballots/append-ballot.ts';
import { readBallotSite } from '../records/ballots/ballot-site.ts';
import type { BallotSite } from '../records/ballots/ballot-site.ts';
import { raterKey, timeOfBallot } from '../records/ballots/in-force.ts';
import type { RaterState, RatingScale, SentBallot, ShownAnswer } from './data.ts';
import type { RatingItem } from './list-items.ts';
import { orderFor } from './order.ts';

/** The last time that a ballot can have: years of more digits are not read. */
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** What a desk is made of. */
export type DeskSite = {
  readonly items: readonly RatingItem[];
  readonly ballots: BallotSite;
  /** The only one who rates here; null: whoever gives a name. */
  readonly onlyRater: string | null;
  readonly now: () => Date;
};

/** Gives raters their answers, and puts down what they say. Where a rater stands is read anew each time that a page begins. */
export class RatingDesk {
  readonly #site: DeskSite;
  readonly #items: ReadonlyMap<string, RatingItem>;
  /** Raters whose earlier ballots are known to be earlier than the next. */
  readonly #met = new Set<string>();
  #lastMs = 0;
  #count = 0;

  constructor(site: DeskSite) {
    this.#site = site;
    this.#items = new Map(site.items.map((item) => [item.shown.id, item]));
  }

  /** Number of ballots that were put down here. */
  get count(): number {
    return this.#count;
  }

  get onlyRater(): string | null {
    return this.#site.onlyRater;
  }

  /** Gives where a rater stands. */
  stateOf(rater: string): RaterState {
    const rated = this.#ballotsOf(rater).filter(({ answer }) => this.#items.has(answer));
    return {
      onlyRater: this.#site.onlyRater,
      order: orderFor(raterKey(rater), [...this.#items.keys()]),
      rated: rated.map(({ answer, mark = null, note = '' }) => ({ id: answer, mark, note })),
    };
  }

  find(id: string): ShownAnswer | undefined {
    return this.#items.get(id)?.shown;
  }

  readonly scaleOf = (id: string): RatingScale | undefined => this.find(id)?.scale;

  /** Puts down a ballot; when it returns the disk has it. */
  cast({ rater, id, mark, note }: SentBallot): void {
    const item = this.#items.get(id);
    if (item === undefined) throw new Error('a ballot on no answer was let through');
    const { ballots, now } = this.#site;
    if (!this.#met.has(rater)) this.#ballotsOf(rater);
    // A clock that is set back must not let an earlier word count; of equal times the later line does.
    const ms = Math.min(LAST_MS, Math.max(now().getTime(), this.#lastMs + 1));
    appendBallot(
      fileOf(ballots, rater),
      {
        schema: BALLOT_SCHEMA,
        answer: id,
        benchmark_name: item.benchmark,
        test_id: item.testId,
        rater,
        score: mark === null ? null : scoreOfMark(mark),
        ...(mark !== null && { mark }),
        ...(note !== '' && { note }),
        at: new Date(ms).toISOString(),
      },
      ballots.reach,
    );
    this.#lastMs = ms;
    this.#count += 1;
  }

  #ballotsOf(rater: string): CastBallot[] {
    const ballots = readBallotSite(this.#site.ballots).filter(
      (ballot) => raterKey(ballot.rater) === raterKey(rater),
    );
    const last = ballots.at(-1);
    if (last !== undefined) this.#lastMs = Math.max(this.#lastMs, timeOfBallot(last));
    this.#met.add(rater);
    return ballots;
  }
}

/** Gives the file of a rater's ballots: the one that was named, or one of this rater's in the folder. */
export function fileOf({ path: named }: Pick<BallotSite, 'path'>, rater: string): string {
  if (named.endsWith('.jsonl')) return named;
  const stem = rater.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return path.join(named, `${stem.replaceAll(/^-|-$/g, '').slice(0, 60) || 'rater'}.jsonl`);
}
