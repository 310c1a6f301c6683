import type { Usage } from '../domain/model.ts';
import type { Budget } from '../domain/plan.ts';

/** Counts what a run spends and says when a limit is reached. Checked before each request, so requests in flight may overshoot. */
export class Spending {
  requests = 0;
  inputTokens = 0;
  outputTokens = 0;
  costUsd = 0;
  readonly #budget: Budget;
  readonly #startedMs: number;
  readonly #clock: () => number;

  /** @param clock milliseconds that only go up. */
  constructor(budget: Budget, clock: () => number = () => performance.now()) {
    this.#budget = budget;
    this.#clock = clock;
    this.#startedMs = clock();
  }

  /** Adds what an answer took. */
  add({ inputTokens, outputTokens }: Usage, costUsd: number): void {
    this.inputTokens += inputTokens ?? 0;
    this.outputTokens += outputTokens ?? 0;
    this.costUsd += costUsd;
  }

  /** How many requests the budget still allows. */
  requestsLeft(): number {
    return (this.#budget.maxRequests ?? Infinity) - this.requests;
  }

  /** Gives the sentence that names the limit reached, or undefined while there is something left. */
  findLimit(): string | undefined {
    const { maxRequests, maxMinutes, maxCostUsd } = this.#budget;
    if (maxRequests !== null && this.requests >= maxRequests) return `budget spent: ${maxRequests} requests`;
    if (maxCostUsd !== null && this.costUsd >= maxCostUsd) return `budget spent: ${maxCostUsd} US dollars`;
    if (maxMinutes !== null && this.#clock() - this.#startedMs >= maxMinutes * 60_000)
      return `budget spent: ${maxMinutes} minutes`;
    return undefined;
  }
}
