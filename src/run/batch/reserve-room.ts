import { ROUNDING } from '../../domain/defaults.ts';
import type { Spending } from '../budget.ts';

type Account = Pick<Spending, 'claims' | 'room' | 'limitsDollars' | 'findSpent'>;

/**
 * Waits while batches may take what a request can cost at the most, or what is kept of the dollars left: what they cost is
 * known when they end. Where that is more than the budget has, `findSpent` says so. From then on the request's dollars are
 * reserved; gives what ends that.
 */
export async function reserveRoom(
  spending: Account,
  findMostUsd: () => number,
  keptUsd = 0,
): Promise<() => void> {
  const { claims } = spending;
  if (!spending.limitsDollars) return () => undefined;
  while (!hasRoom(spending, findMostUsd, keptUsd) && spending.findSpent(keptUsd) === undefined)
    await claims.change;
  return claims.reserve(findMostUsd());
}

/** Tells whether batches leave what a request can cost at the most; what is free always fits. */
export function hasRoom(spending: Account, findMostUsd: () => number, keptUsd = 0): boolean {
  if (spending.claims.awaitedUsd <= ROUNDING) return true;
  const mostUsd = findMostUsd();
  return mostUsd === 0 || spending.room.costUsd >= mostUsd + keptUsd;
}
