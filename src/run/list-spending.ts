import type { InstrumentSpending, LedgerEntry, RunRecord } from '../domain/record.ts';
import type { PlannedInstruments } from '../evaluators/instruments.ts';
import type { Spending } from './budget.ts';

/** Lists what instruments took, by name. */
export function listSpending(
  spending: Spending,
  planned: PlannedInstruments,
): Readonly<Record<string, InstrumentSpending>> {
  const entries = [...spending.instruments].map(([name, spent]): [string, InstrumentSpending] => {
    const model = planned[name]?.model;
    const { requests, inputTokens, outputTokens, costUsd } = spent;
    const { unknown, estimated } = spending.lines.of(name);
    return [
      name,
      {
        model: model?.model ?? name,
        requests,
        usage: { input_tokens: inputTokens, output_tokens: outputTokens },
        cost_usd: model?.price == null ? null : costUsd,
        ...(unknown > 0 && { unknown }),
        ...(estimated > 0 && { estimated }),
      },
    ];
  });
  return Object.fromEntries(entries);
}

/** Gives what became of the requests to each model, by id; nothing where none was asked. */
export function listAccounts({ models }: Spending): Pick<RunRecord, 'ledger'> {
  const entries = [...models.accounts].map(([id, account]): [string, LedgerEntry] => {
    const { dispatched, answered, unknown, estimated } = account;
    return [id, { dispatched, answered, unknown, estimated }];
  });
  return entries.length === 0 ? {} : { ledger: Object.fromEntries(entries) };
}
