import type { CellComparison, Floor, RateChange, RematchResult, Side } from '../../src/compare/comparison.ts';
import { readSettings } from '../../src/compare/settings.ts';
import type { Phrase } from '../../src/text/phrase.ts';

/** One side of forty cases at this rate. */
export function sideAt(rate: number): Side {
  return { cases: 40, trials: 40, rate, interval: [rate - 0.1, rate + 0.1] };
}

/** A first look at a change, with a p that decides, unless overridden. */
export function createLook(change: number, overrides: Partial<RateChange> = {}): RateChange {
  return {
    change,
    interval: [change - 0.1, change + 0.1],
    p: 0.01,
    pExact: 0.01,
    pCases: 0.01,
    pBetter: 0.99,
    pAdjusted: 0.02,
    pBetterAdjusted: 0.98,
    method: 'exact',
    detectableDrop: 0.12,
    ...overrides,
  };
}

/** A rematch that showed a drop from 90 to 70 percent, unless overridden. */
export function createRematch(overrides: Partial<RematchResult> = {}): RematchResult {
  return {
    trials: 3,
    cases: 40,
    before: 0.9,
    after: 0.7,
    pFresh: 0.001,
    pFreshCases: 0.002,
    pFreshAdjusted: 0.003,
    pCasesAdjusted: 0.004,
    change: -0.2,
    changeAll: -0.2,
    undecided: null,
    ...overrides,
  };
}

/** A floor of 80 percent over a rate of 70 that chance could explain, unless overridden. */
export function createFloor(overrides: Partial<Floor> = {}): Floor {
  return {
    minPassRate: 0.8,
    mode: 'statistical',
    rate: 0.7,
    cases: 100,
    p: 0.2,
    pAdjusted: 0.2,
    ...overrides,
  };
}

/** A cell that fell from 90 to 70 percent, unless overridden. */
export function createComparison(overrides: Partial<CellComparison> = {}): CellComparison {
  return {
    benchmark: 'support',
    model: 'gpt',
    metric: 'pass_rate',
    verdict: 'regressed',
    reason: { kind: 'drop', reachesThreshold: true },
    baseline: sideAt(0.9),
    candidate: sideAt(0.7),
    look: createLook(-0.2),
    drift: null,
    rematch: null,
    score: null,
    latency: null,
    tokens: null,
    cost: null,
    floor: null,
    cases: {
      compared: 40,
      total: 40,
      newlyFailing: [],
      newlyPassing: [],
      unstable: [],
      added: [],
      changed: [],
      missing: [],
      fresh: [],
      failing: [],
    },
    worseTags: [],
    settings: readSettings([]),
    mustPass: new Set(),
    isTooSlow: false,
    isMeasured: true,
    warnings: [],
    records: { baseline: [], candidate: [] },
    ...overrides,
  };
}

/** A phrase as one text with someone else's words between guillemets: what is ours and what is theirs at a glance. */
export function markTheirs(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? part : `«${part.theirs}»`)).join('');
}
