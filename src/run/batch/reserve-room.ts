import { ROUNDING } from '../../domain/defaults.ts';
import type { Spending } from '../budget.ts';
import type { Send } from '../hedged-request.ts';
import type { Waiting } from './waiting-line.ts';

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
  if (claims.awaitedUsd <= ROUNDING || findMostUsd() === 0) return claims.reserve(findMostUsd());
  const { promise, resolve } = Promise.withResolvers<() => void>();
  claims.line.join({
    look: () => look(spending, findMostUsd, keptUsd),
    go: () => resolve(claims.reserve(findMostUsd())),
  });
  return await promise;
}

/** Gives what sends a request, and reserves the dollars of each repeat while that is under way: beside those of the first. */
export function reserveRepeats<T>(
  send: Send<T>,
  { claims, limitsDollars }: Pick<Account, 'claims' | 'limitsDollars'>,
  findMostUsd: () => number,
): Send<T> {
  if (!limitsDollars) return send;
  return (begun, sending) => {
    if (sending.firstSentMs === undefined) return send(begun, sending);
    const release = claims.reserve(findMostUsd());
    return send(begun, sending).finally(release);
  };
}

/** Tells whether batches leave what a request can cost at the most; what is free always fits. */
export function hasRoom(spending: Account, findMostUsd: () => number, keptUsd = 0): boolean {
  if (spending.claims.awaitedUsd <= ROUNDING) return true;
  const mostUsd = findMostUsd();
  return mostUsd === 0 || spending.room.costUsd >= mostUsd + keptUsd;
}

function look(spending: Account, findMostUsd: () => number, keptUsd: number): ReturnType<Waiting['look']> {
  if (hasRoom(spending, findMostUsd, keptUsd) || spending.findSpent(keptUsd) !== undefined) return 'goes';
  const mostLeft = spending.room.costUsd + spending.claims.reservedUsd;
  return mostLeft >= findMostUsd() + keptUsd ? 'waits' : 'waits for a batch';
}
