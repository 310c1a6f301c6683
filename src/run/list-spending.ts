import type { InstrumentSpending, LedgerEntry, RunRecord } from '../domain/record.ts';
import type { PlannedInstruments } from '../evaluators/instruments.ts';
import type { Spending } from './budget.ts';
import { roundDollars } from './round-dollars.ts';

/** Gives why no jail held what the instruments ran; null where one did, and where they ran nothing. */
export function whyUnjailed(planned: PlannedInstruments): string | null {
  const reasons = Object.values(planned).map((one) => (one.model === null ? one.whyUnjailed?.() : null));
  return reasons.find((reason) => reason != null) ?? null;
}

/** Names the kind of jail that held what the instruments ran; null where none did, and where they ran nothing. */
export function whichJail(planned: PlannedInstruments): string | null {
  const names = Object.values(planned).map((one) => (one.model === null ? one.whichJail?.() : null));
  return names.find((name) => name != null) ?? null;
}

/** Lists what instruments took, by name, in the order of the names. */
export function listSpending(
  spending: Spending,
  planned: PlannedInstruments,
): Readonly<Record<string, InstrumentSpending>> {
  const taken = [...spending.instruments].sort(([one], [other]) => (one < other ? -1 : 1));
  const entries = taken.map(([name, spent]): [string, InstrumentSpending] => {
    const model = planned[name]?.model;
    const { requests, fromStore, inputTokens, outputTokens, costUsd } = spent;
    const { unknown, estimated } = spending.lines.of(name);
    return [
      name,
      {
        model: model?.model ?? name,
        requests,
        ...(fromStore > 0 && { from_store: fromStore }),
        usage: { input_tokens: inputTokens, output_tokens: outputTokens },
        cost_usd: model?.price == null ? null : roundDollars(costUsd),
        ...(unknown > 0 && { unknown }),
        ...(estimated > 0 && { estimated }),
      },
    ];
  });
  return Object.fromEntries(entries);
}

/** Gives what became of the requests to each model, by id and in that order; nothing where none was asked. */
export function listAccounts({ models }: Spending): Pick<RunRecord, 'ledger'> {
  const byId = [...models.accounts].sort(([one], [other]) => (one < other ? -1 : 1));
  const entries = byId.map(([id, account]): [string, LedgerEntry] => {
    const { dispatched, answered, unknown, estimated } = account;
    return [id, { dispatched, answered, unknown, estimated }];
  });
  return entries.length === 0 ? {} : { ledger: Object.fromEntries(entries) };
}
