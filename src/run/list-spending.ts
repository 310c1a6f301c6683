import type { InstrumentSpending } from '../domain/record.ts';
import type { PlannedInstruments } from '../evaluators/instruments.ts';
import type { Spending } from './budget.ts';
import { roundDollars } from './round-dollars.ts';

/** Gives why no jail held what the instruments ran; null where one did, and where they ran nothing. */
export function whyUnjailed(planned: PlannedInstruments): string | null {
  const reasons = Object.values(planned).map((one) => (one.model === null ? one.whyUnjailed?.() : null));
  return reasons.find((reason) => reason != null) ?? null;
}

/** Lists what instruments took, by name, in the order of the names. */
export function listSpending(
  spending: Spending,
  planned: PlannedInstruments,
): Readonly<Record<string, InstrumentSpending>> {
  const taken = [...spending.instruments].sort(([one], [other]) => (one < other ? -1 : 1));
  const entries = taken.map(([name, spent]): [string, InstrumentSpending] => {
    const model = planned[name]?.model;
    const { requests, inputTokens, outputTokens, costUsd } = spent;
    return [
      name,
      {
        model: model?.model ?? name,
        requests,
        usage: { input_tokens: inputTokens, output_tokens: outputTokens },
        cost_usd: model?.price == null ? null : roundDollars(costUsd),
      },
    ];
  });
  return Object.fromEntries(entries);
}
