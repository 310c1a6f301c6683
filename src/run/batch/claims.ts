import type { Model } from '../../domain/model.ts';
import type { Budget } from '../../domain/plan.ts';
import type { BatchRow } from '../../providers/batch/batch-client.ts';
import { priceOf } from '../cost-of-answer.ts';

/** Fewest characters of a token, so that a request is not thought to be cheaper than it is. */
const CHARACTERS = 2;

/** What batches take of a run's budget before they are submitted: once they are, nothing stops them. */
export class Claims {
  #requests: number;
  #costUsd: number;

  constructor({ maxRequests, maxCostUsd }: Pick<Budget, 'maxRequests' | 'maxCostUsd'>) {
    this.#requests = maxRequests ?? Infinity;
    this.#costUsd = maxCostUsd ?? Infinity;
  }

  /** Takes the first rows that fit into what is left, each at the most that it can cost; gives these. */
  take(rows: readonly BatchRow[], model: Pick<Model, 'price' | 'maxTokens'>): BatchRow[] {
    const taken: BatchRow[] = [];
    for (const row of rows) {
      const cost = mostUsd(row, model);
      if (this.#requests < 1 || cost > this.#costUsd) break;
      this.#requests -= 1;
      this.#costUsd -= cost;
      taken.push(row);
    }
    return taken;
  }
}

function mostUsd(row: BatchRow, { price, maxTokens }: Pick<Model, 'price' | 'maxTokens'>): number {
  const half = priceOf(price, { byBatch: true });
  if (half === null) return 0;
  const tokens = JSON.stringify(row.body).length / CHARACTERS;
  return (tokens * half.input + (maxTokens ?? 0) * half.output) / 1e6;
}
