import { ROUNDING } from '../../domain/defaults.ts';
import type { Spending } from '../budget.ts';
import type { CostRange } from '../cost-of-answer.ts';
import type { Send } from '../hedged-request.ts';
import type { Ledger } from '../ledger.ts';
import type { Waiting } from './waiting-line.ts';

type Account = Pick<Spending, 'claims' | 'room' | 'limitsDollars' | 'findSpent' | 'leavesDollars'>;

/** What a request takes of the dollars left. */
export type Claim = {
  /** Where its answer is entered, and by which name. */
  readonly ledger: Pick<Ledger, 'of' | 'begin'>;
  readonly name: string;
  readonly findRange: () => CostRange;
  /** Dollars that are kept for what comes after it, and after others. */
  readonly findKeptUsd: () => number;
};

/**
 * Waits while requests under way may use up the budget, or batches take what the request can cost at the most, or what is
 * kept of the dollars left: what they cost is known when they end. Where that is more than the budget has, `findSpent` says
 * so. From then on the request's dollars are reserved; gives what ends that.
 */
export async function reserveRoom(spending: Account, claim: Claim): Promise<() => void> {
  const { claims, limitsDollars } = spending;
  if (!limitsDollars) return () => undefined;
  if ((claims.line.isEmpty && hasRoom(spending, claim)) || findMostUsd(claim) === 0)
    return reserve(spending, claim);
  const { promise, resolve } = Promise.withResolvers<() => void>();
  claims.line.join({
    look: () => look(spending, claim),
    go: () => resolve(reserve(spending, claim)),
  });
  return await promise;
}

/** Gives what sends a request, and reserves the dollars of each repeat while that is under way: beside those of the first. */
export function reserveRepeats<T>(
  send: Send<T>,
  spending: Pick<Account, 'claims' | 'limitsDollars'>,
  claim: Claim,
): Send<T> {
  if (!spending.limitsDollars) return send;
  return (begun, sending) => {
    if (sending.firstSentMs === undefined) return send(begun, sending);
    return send(begun, sending).finally(reserve(spending, claim));
  };
}

/** Tells whether batches and requests under way leave enough for a request; what is free always fits. */
export function hasRoom(spending: Account, claim: Claim): boolean {
  if (spending.claims.awaitedUsd <= ROUNDING) return spending.leavesDollars(claim.findKeptUsd());
  const mostUsd = findMostUsd(claim);
  return mostUsd === 0 || spending.room.costUsd >= mostUsd + claim.findKeptUsd();
}

function reserve({ claims }: Pick<Account, 'claims'>, claim: Claim): () => void {
  const range = claim.findRange();
  const end = claim.ledger.begin(claim.name, range);
  const release = claims.reserve(mostOf(claim, range));
  return () => {
    end();
    release();
  };
}

function findMostUsd(claim: Claim): number {
  return mostOf(claim, claim.findRange());
}

function mostOf({ ledger, name }: Claim, { mostUsd }: CostRange): number {
  return Math.max(mostUsd, ledger.of(name).dearestUsd);
}

function look(spending: Account, claim: Claim): ReturnType<Waiting['look']> {
  const keptUsd = claim.findKeptUsd();
  if (hasRoom(spending, claim) || spending.findSpent(keptUsd) !== undefined) return 'goes';
  if (spending.claims.awaitedUsd <= ROUNDING) return 'waits';
  const mostLeft = spending.room.costUsd + spending.claims.reservedUsd;
  return mostLeft >= findMostUsd(claim) + keptUsd ? 'waits' : 'waits for a batch';
}
