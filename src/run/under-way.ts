import type { CostRange } from './cost-of-answer.ts';
import type { Account } from './ledger.ts';

type Tally = { requests: number; leastUsd: number; mostUsd: number };

/** Requests that were begun and have not ended, by the names of their accounts. */
export class UnderWay {
  readonly #tallies = new Map<string, Tally>();

  /** Counts a request, and what it can cost; gives what counts it no more. */
  begin(name: string, { leastUsd, mostUsd }: CostRange): () => void {
    const tally = this.#tallies.get(name) ?? { requests: 0, leastUsd: 0, mostUsd: 0 };
    this.#tallies.set(name, tally);
    tally.requests += 1;
    tally.leastUsd += leastUsd;
    tally.mostUsd += mostUsd;
    return () => {
      tally.requests -= 1;
      tally.leastUsd -= leastUsd;
      tally.mostUsd -= mostUsd;
    };
  }

  /** Gives the dollars that they are likely to cost together. */
  likelyUsd(accountOf: (name: string) => Account): number {
    let usd = 0;
    for (const [name, tally] of this.#tallies)
      if (tally.requests > 0) usd += likelyOf(tally, accountOf(name));
    return usd;
  }
}

/**
 * Each answer that came says of one request that it costs no more than the dearest; the others count at the most, since
 * the first answers to come are the short ones. No request is cheaper than its question.
 */
function likelyOf({ requests, leastUsd, mostUsd }: Tally, { answered, dearestUsd }: Account): number {
  const knownUsd = Math.max(requests * dearestUsd, leastUsd);
  const knownPart = Math.min(1, answered / requests);
  return knownPart * knownUsd + (1 - knownPart) * Math.max(knownUsd, mostUsd);
}
