import { mostTokens } from '../../domain/most-tokens.ts';
import { sum } from '../../stats/sum.ts';
import type { PricedModel } from '../cost-of-answer.ts';
import type { Debts } from '../debts.ts';
import type { DueRow } from './rows.ts';
import { WaitingLine } from './waiting-line.ts';

/** What is left of a run's budget. */
export type Room = { readonly requests: number; readonly costUsd: number };

/**
 * What is claimed of a run's budget: by requests under way, and by batches until their answers are taken, those of earlier
 * runs with them: they are paid for, and nothing stops them.
 */
export class Claims {
  /** Requests of batches that go on, and answers that have come and were not taken. */
  requests = 0;
  /** Dollars of answers that have come and were not taken. */
  cameUsd = 0;
  /** Dollars that requests of batches that are waited for can cost at the most. */
  awaitedUsd = 0;
  /** Dollars that requests of batches that go on beyond this run can cost at the most. */
  leftUsd = 0;
  /** Dollars that requests under way can cost at the most. */
  reservedUsd = 0;
  /** Requests that wait for what batches, and others under way, may take. */
  readonly line = new WaitingLine();
  readonly #debts: Debts;
  /** Ends the debts of requests whose answers are to be scored by this run. */
  readonly #settle = new Map<DueRow, () => void>();

  /** @param debts where the requests are kept that it takes to score answers by batch. */
  constructor(debts: Debts) {
    this.#debts = debts;
  }

  /**
   * Claims the first rows that fit into what is left, each at the most that it can cost, with the requests that score its
   * answer; gives these. Where nothing limits an answer, none fits into dollars.
   */
  take(rows: readonly DueRow[], model: PricedModel, room: Room): DueRow[] {
    if (isUnlimited(model, room)) return [];
    const taken: DueRow[] = [];
    let { requests, costUsd } = room;
    for (const row of rows) {
      const needed = 1 + sum(Object.values(row.due));
      if (requests < needed || row.mostUsd > costUsd) break;
      requests -= needed;
      costUsd -= row.mostUsd;
      taken.push(row);
    }
    this.hold(taken);
    return taken;
  }

  /** Claims rows that are submitted already, whether they fit or not. */
  hold(rows: readonly DueRow[]): void {
    for (const row of rows) this.#owe(row);
    this.requests += rows.length;
    this.awaitedUsd += mostOf(rows);
  }

  /** Keeps the claim on rows whose batch goes on when nobody waits for it any more. */
  leave(rows: readonly DueRow[]): void {
    for (const row of rows) this.#pay(row);
    const most = mostOf(rows);
    this.awaitedUsd -= most;
    this.leftUsd += most;
    this.line.afterBatch();
  }

  /** Gives back the claim on rows whose batch goes on no more. */
  release(rows: readonly DueRow[]): void {
    for (const row of rows) this.#pay(row);
    this.requests -= rows.length;
    this.awaitedUsd -= mostOf(rows);
    this.line.afterBatch();
  }

  /** Claims what an answer that has come costs. */
  came(row: DueRow, costUsd: number): void {
    this.#owe(row);
    this.requests += 1;
    this.cameUsd += costUsd;
  }

  /** Gives back the claim on an answer that is taken: it counts as spent. */
  taken(row: DueRow, costUsd: number): void {
    this.#pay(row);
    this.requests -= 1;
    this.cameUsd -= costUsd;
  }

  /** Claims what a request that is sent now can cost at the most; gives what gives that back. */
  reserve(mostUsd: number): () => void {
    this.reservedUsd += mostUsd;
    return () => {
      this.reservedUsd -= mostUsd;
      this.line.next();
    };
  }

  #owe(row: DueRow): void {
    if (Object.keys(row.due).length > 0) this.#settle.set(row, this.#debts.owe(row.due));
  }

  #pay(row: DueRow): void {
    this.#settle.get(row)?.();
    this.#settle.delete(row);
  }
}

/** Tells whether nothing limits what an answer can take of the dollars left. */
export function isUnlimited(model: PricedModel, { costUsd }: Pick<Room, 'costUsd'>): boolean {
  return model.price !== null && mostTokens(model) === null && costUsd < Infinity;
}

function mostOf(rows: readonly DueRow[]): number {
  return sum(rows.map(({ mostUsd }) => mostUsd));
}
