import { ROUNDING } from '../../domain/defaults.ts';
import type { Spending } from '../budget.ts';

/**
 * Waits while batches may take what a request can cost at the most, or what is kept of the dollars left: what they cost is
 * known when they end. Where that is more than the budget has, `findSpent` says so. Nothing waits that is free.
 */
export async function awaitRoom(
  spending: Pick<Spending, 'claims' | 'room' | 'findSpent'>,
  findMostUsd: () => number,
  keptUsd = 0,
): Promise<void> {
  const { claims } = spending;
  while (claims.awaitedUsd > ROUNDING && spending.findSpent(keptUsd) === undefined) {
    const mostUsd = findMostUsd();
    if (mostUsd === 0 || spending.room.costUsd >= mostUsd + keptUsd) return;
    await claims.change;
  }
}
