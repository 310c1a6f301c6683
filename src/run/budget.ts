import { ROUNDING } from '../domain/defaults.ts';
import type { Failure } from '../domain/failure.ts';
import type { Usage } from '../domain/model.ts';
import type { Budget } from '../domain/plan.ts';
import type { SpendingRecord, SpentRecord } from '../domain/shard.ts';
import type { InstrumentName } from '../evaluators/instruments.ts';
import { sum } from '../stats/sum.ts';
import { plural } from '../text/plural.ts';
import { Claims } from './batch/claims.ts';
import type { Room } from './batch/claims.ts';
import { Debts } from './debts.ts';
import type { ScoringRequests } from './debts.ts';
import type { Cost } from './cost-of-answer.ts';
import { Ledger } from './ledger.ts';
import { TimeLimit } from './time-limit.ts';

/** What an instrument took of it all. */
export type Spent = {
  readonly requests: number;
  /** Replies that the store gave in place of requests. */
  readonly fromStore: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd: number;
};

const NOTHING: Spent = { requests: 0, fromStore: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };

/**
 * Counts what a run spends and says when a limit is reached: checked before each request. Of dollars the last answer may
 * take more than is left, since nobody knows what it costs before it has come.
 */
export class Spending {
  requests = 0;
  /** Answers of models that the store gave: nothing was asked or paid for them. */
  fromStore = 0;
  inputTokens = 0;
  outputTokens = 0;
  costUsd = 0;
  readonly debts = new Debts();
  readonly claims = new Claims(this.debts);
  /** Accounts of the models, by id, and of the models behind instruments, by their names. */
  readonly models = new Ledger();
  readonly lines = new Ledger();
  readonly time: TimeLimit;
  readonly #instruments = new Map<InstrumentName, Spent>();
  readonly #budget: Budget;

  /** @param clock milliseconds that only go up. */
  constructor(budget: Budget, clock: () => number = () => performance.now()) {
    this.#budget = budget;
    this.time = new TimeLimit(budget.maxMinutes, clock);
  }

  /** What instruments took of it all, by name. */
  get instruments(): ReadonlyMap<InstrumentName, Spent> {
    return this.#instruments;
  }

  /** Dollars that were spent, those for lost answers with them: each counts as the dearest one of its model. */
  get atMostUsd(): number {
    return this.costUsd + this.models.lostUsd + this.lines.lostUsd;
  }

  /** Counts a request that is sent to a model. */
  sent(model: string): void {
    this.requests += 1;
    this.models.sent(model);
  }

  /** Counts a request that is sent to an instrument's model. */
  sentFor(instrument: InstrumentName): void {
    this.requests += 1;
    this.lines.sent(instrument);
    this.debts.pay(instrument);
    const before = this.#spentBy(instrument);
    this.#instruments.set(instrument, { ...before, requests: before.requests + 1 });
  }

  /** Counts what the store gave in place of requests, to an instrument's model where one is named. */
  recalled(count: number, instrument?: InstrumentName): void {
    if (count === 0) return;
    if (instrument === undefined) this.fromStore += count;
    else {
      const before = this.#spentBy(instrument);
      this.#instruments.set(instrument, { ...before, fromStore: before.fromStore + count });
    }
  }

  /** Answers that models were asked for, and gave. */
  get answered(): number {
    return sum([...this.models.accounts.values()].map(({ answered }) => answered));
  }

  /** Adds the tokens and the cost of an answer that an instrument got. */
  addFor(instrument: InstrumentName, usage: Usage, { usd: costUsd, isEstimated }: Cost): void {
    this.#add(usage, costUsd);
    this.lines.answered(instrument, costUsd, isEstimated);
    const before = this.#spentBy(instrument);
    this.#instruments.set(instrument, {
      ...before,
      inputTokens: before.inputTokens + (usage.inputTokens ?? 0),
      outputTokens: before.outputTokens + (usage.outputTokens ?? 0),
      costUsd: before.costUsd + costUsd,
    });
  }

  #spentBy(instrument: InstrumentName): Spent {
    return this.#instruments.get(instrument) ?? NOTHING;
  }

  #add({ inputTokens, outputTokens }: Usage, costUsd: number): void {
    this.inputTokens += inputTokens ?? 0;
    this.outputTokens += outputTokens ?? 0;
    this.costUsd += costUsd;
  }

  /** Adds the tokens and the cost of a model's answer; its account tells what the next one costs, in the usual way. */
  add(usage: Usage, { usd, isEstimated, byBatch = false }: Cost, model: string): void {
    this.#add(usage, usd);
    this.models.answered(model, byBatch ? 2 * usd : usd, isEstimated);
  }

  /** Gives all that was spent, as another process counts it. */
  toRecord(): SpendingRecord {
    return {
      ...toSpentRecord(this),
      instruments: Object.fromEntries(
        [...this.#instruments].map(([name, taken]) => [name, toSpentRecord(taken)]),
      ),
      models: this.models.toRecord(),
      lines: this.lines.toRecord(),
    };
  }

  /** Counts what another process has spent of the same budget. */
  addRecord({ instruments, models, lines, ...all }: SpendingRecord): void {
    this.requests += all.requests;
    this.fromStore += all.from_store ?? 0;
    this.inputTokens += all.input_tokens;
    this.outputTokens += all.output_tokens;
    this.costUsd += all.cost_usd;
    this.models.addRecord(models);
    this.lines.addRecord(lines);
    for (const [name, more] of Object.entries(instruments) as [InstrumentName, SpentRecord][]) {
      const before = this.#spentBy(name);
      this.#instruments.set(name, {
        ...before,
        requests: before.requests + more.requests,
        fromStore: before.fromStore + (more.from_store ?? 0),
        inputTokens: before.inputTokens + more.input_tokens,
        outputTokens: before.outputTokens + more.output_tokens,
        costUsd: before.costUsd + more.cost_usd,
      });
    }
  }

  /** True where the budget has a limit of dollars. */
  get limitsDollars(): boolean {
    return this.#budget.maxCostUsd !== null;
  }

  /** What is left of the budget where all is spent that requests under way and batches may take, and scores of answers. */
  get room(): Room {
    const { maxRequests, maxCostUsd } = this.#budget;
    const { requests, cameUsd, leftUsd, awaitedUsd, reservedUsd } = this.claims;
    const owed = Math.ceil(this.debts.requests - ROUNDING);
    const claimedUsd = cameUsd + leftUsd + awaitedUsd + reservedUsd;
    return {
      requests: Math.max(0, (maxRequests ?? Infinity) - this.requests - requests - owed),
      costUsd: Math.max(0, (maxCostUsd ?? Infinity) - this.atMostUsd - claimedUsd),
    };
  }

  /**
   * Says why more requests to a model do not fit into the budget left, at the mean cost of its answers so far;
   * undefined where they fit.
   */
  findMisfit(requests: number, model: string): string | undefined {
    const { requests: left, costUsd: dollarsLeft } = this.room;
    const [asked, lack] = [plural(requests, 'request'), `${requests === 1 ? 'does' : 'do'} not fit into the`];
    if (requests > left) return `${asked} ${lack} ${left} left of \`budget.max_requests\``;
    const { answered, costUsd } = this.models.of(model);
    const cost = (requests * costUsd) / Math.max(1, answered);
    if (cost <= dollarsLeft + ROUNDING) return undefined;
    return `${asked}, about ${dollars(cost)} US dollars, ${lack} ${dollars(dollarsLeft)} left of \`budget.max_cost_usd\``;
  }

  /** Milliseconds that a model may be away. */
  get maxOutageMs(): number {
    return this.#budget.maxOutageMs;
  }

  /**
   * Gives the failure that names the limit reached, or undefined while there is something left: enough for a request,
   * for the `due` requests that score its answer, and for those that are owed to earlier answers.
   */
  findLimit(due: ScoringRequests = {}): Failure | undefined {
    const { maxRequests } = this.#budget;
    const owed = Object.values(due).reduce((sum, requests) => sum + requests, this.debts.requests);
    const sent = this.requests + this.claims.requests;
    if (maxRequests !== null && sent + Math.ceil(owed - ROUNDING) >= maxRequests)
      return spent(plural(maxRequests, 'request'));
    return this.time.find() ?? this.findSpent(this.owedUsd(due));
  }

  /** Dollars that scores will cost which are owed and `due`, at the mean cost of what each instrument got so far. */
  owedUsd(due: ScoringRequests): number {
    const entries = [...this.debts.all, ...(Object.entries(due) as [InstrumentName, number][])]; // its keys
    return entries.reduce((sum, [name, requests]) => {
      const { answered, costUsd } = this.lines.of(name);
      return answered === 0 ? sum : sum + (requests * costUsd) / answered;
    }, 0);
  }

  /** Gives the failure that says which limit is spent, time excepted, or undefined; kept dollars count as spent. */
  findSpent(keptUsd = 0): Failure | undefined {
    const { maxRequests, maxCostUsd } = this.#budget;
    const { requests } = this.claims;
    if (maxRequests !== null && this.requests + requests >= maxRequests)
      return spent(plural(maxRequests, 'request'));
    if (maxCostUsd !== null && !this.#leaves(keptUsd)) return spent(plural(maxCostUsd, 'US dollar'));
    return undefined;
  }

  /** Tells whether dollars are left where requests under way cost what they are likely to; kept dollars count as spent. */
  leavesDollars(keptUsd = 0): boolean {
    return this.#leaves(keptUsd + this.models.underWayUsd + this.lines.underWayUsd);
  }

  #leaves(moreUsd: number): boolean {
    const { cameUsd, leftUsd } = this.claims;
    // Ten times a twentieth of a dollar are a little less than half of one, in floating point.
    const maxCostUsd = (this.#budget.maxCostUsd ?? Infinity) * (1 - ROUNDING);
    return this.atMostUsd + cameUsd + leftUsd + moreUsd < maxCostUsd;
  }
}

function toSpentRecord({ requests, fromStore, inputTokens, outputTokens, costUsd }: Spent): SpentRecord {
  const tokens = { input_tokens: inputTokens, output_tokens: outputTokens };
  return { requests, ...(fromStore > 0 && { from_store: fromStore }), ...tokens, cost_usd: costUsd };
}

function spent(limit: string): Failure {
  return { kind: 'budget', words: `budget spent: ${limit}` };
}

function dollars(amount: number): string {
  return String(Number(amount.toPrecision(3)));
}
