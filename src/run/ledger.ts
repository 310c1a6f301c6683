import type { AccountRecord } from '../domain/shard.ts';
import type { CostRange } from './cost-of-answer.ts';
import { UnderWay } from './under-way.ts';

/** What became of the requests to one model. */
export type Account = {
  /** Requests that were sent. */
  readonly dispatched: number;
  /** Answers that came, those that nobody waited for any more among them. */
  readonly answered: number;
  /** Requests of which nobody knows whether they were answered, and paid for: the response was lost. */
  readonly unknown: number;
  /** Answers whose tokens the provider did not count, so that their cost is an estimate. */
  readonly estimated: number;
  readonly costUsd: number;
  /** Cost of the dearest answer; until one has come, the most that a lost one can have cost. */
  readonly dearestUsd: number;
};

const EMPTY: Account = {
  dispatched: 0,
  answered: 0,
  unknown: 0,
  estimated: 0,
  costUsd: 0,
  dearestUsd: 0,
};

/** Keeps the account of each model: what was sent, what came back, and what may have been paid for in vain. */
export class Ledger {
  readonly #accounts = new Map<string, Account>();
  readonly #underWay = new UnderWay();

  /** The accounts, by the names that were given. */
  get accounts(): ReadonlyMap<string, Account> {
    return this.#accounts;
  }

  /** Dollars that lost answers cost at most, each counted as the dearest one that came, if any did. */
  get lostUsd(): number {
    let usd = 0;
    for (const one of this.#accounts.values()) usd += one.unknown * one.dearestUsd;
    return usd;
  }

  /** Dollars that the requests under way are likely to cost. */
  get underWayUsd(): number {
    return this.#underWay.likelyUsd((name) => this.of(name));
  }

  /** Enters a request that goes under way, and what it can cost; gives what says that it has ended. */
  begin(name: string, range: CostRange): () => void {
    return this.#underWay.begin(name, range);
  }

  /** Gives the account of a model, an empty one where it was not asked. */
  of(name: string): Account {
    return this.#accounts.get(name) ?? EMPTY;
  }

  /** Enters a request that is sent. */
  sent(name: string): void {
    const account = this.of(name);
    this.#accounts.set(name, { ...account, dispatched: account.dispatched + 1 });
  }

  /** Enters an answer, and what it cost. */
  answered(name: string, costUsd: number, isEstimated: boolean): void {
    const account = this.of(name);
    this.#accounts.set(name, {
      ...account,
      answered: account.answered + 1,
      estimated: account.estimated + (isEstimated ? 1 : 0),
      costUsd: account.costUsd + costUsd,
      dearestUsd: account.answered === 0 ? costUsd : Math.max(account.dearestUsd, costUsd),
    });
  }

  /** Gives the accounts as another process counts them. */
  toRecord(): Readonly<Record<string, AccountRecord>> {
    return Object.fromEntries(
      [...this.#accounts].map(([name, { costUsd, dearestUsd, ...counts }]) => [
        name,
        { ...counts, cost_usd: costUsd, dearest_usd: dearestUsd },
      ]),
    );
  }

  /** Enters what another process has asked the same models. */
  addRecord(accounts: Readonly<Record<string, AccountRecord>>): void {
    for (const [name, more] of Object.entries(accounts)) {
      const { dispatched, answered, unknown, estimated, costUsd, dearestUsd } = this.of(name);
      this.#accounts.set(name, {
        dispatched: dispatched + more.dispatched,
        answered: answered + more.answered,
        unknown: unknown + more.unknown,
        estimated: estimated + more.estimated,
        costUsd: costUsd + more.cost_usd,
        dearestUsd: Math.max(dearestUsd, more.dearest_usd),
      });
    }
  }

  /** Enters a response that was lost, and the most that it can have cost. */
  lost(name: string, mostUsd: number): void {
    const account = this.of(name);
    const dearestUsd = account.answered === 0 ? Math.max(account.dearestUsd, mostUsd) : account.dearestUsd;
    this.#accounts.set(name, { ...account, unknown: account.unknown + 1, dearestUsd });
  }
}
