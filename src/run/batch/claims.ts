import type { Model } from '../../domain/model.ts';
import type { Budget } from '../../domain/plan.ts';
import type { BatchRow } from '../../providers/batch/batch-client.ts';
import { mostUsd } from '../cost-of-answer.ts';

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
      const cost = mostUsd(model, JSON.stringify(row.body).length, { byBatch: true });
      if (this.#requests < 1 || cost > this.#costUsd) break;
      this.#requests -= 1;
      this.#costUsd -= cost;
      taken.push(row);
    }
    return taken;
  }
}
