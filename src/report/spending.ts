import type { RunRecord } from '../domain/record.ts';
import { quoted } from '../text/phrase.ts';
import type { Phrase } from '../text/phrase.ts';
import { dollars, plural, thousands } from './format.ts';

/** Says what a run took, in one sentence; null where it asked nothing. */
export function describeRunCost(run: RunRecord | undefined): string | null {
  if (run === undefined || run.requests === 0) return null;
  const tokens = run.usage.input_tokens + run.usage.output_tokens;
  const facts = [
    plural(run.requests, 'request'),
    ...(tokens > 0 ? [`${thousands(tokens)} tokens`] : []),
    ...(run.cost_usd === null ? [] : [dollars(run.cost_usd)]),
  ];
  return `This run took ${facts.join(', ')}.`;
}

/** Says how a run's instruments worked: what each took, and whether no jail held the user's own checks. */
export function describeInstruments(run: Pick<RunRecord, 'instruments' | 'unjailed'> | undefined): Phrase[] {
  const unjailed: Phrase[] =
    run?.unjailed === undefined
      ? []
      : [['your own checks (`javascript`) ran without a jail: ', quoted(run.unjailed)]];
  return [...describeSpending(run), ...unjailed];
}

/** Says what each instrument of a run took, as `judge gpt-4: 40 requests, 5,210 tokens, $0.02`. */
function describeSpending(run: Pick<RunRecord, 'instruments'> | undefined): Phrase[] {
  return Object.entries(run?.instruments ?? {}).map(([name, { model, requests, usage, cost_usd: cost }]) => {
    const tokens = usage.input_tokens + usage.output_tokens;
    const facts = [
      plural(requests, 'request'),
      ...(tokens > 0 ? [`${thousands(tokens)} tokens`] : []),
      ...(cost === null ? [] : [dollars(cost)]),
    ];
    return [`${name} `, quoted(model), `: ${facts.join(', ')}`];
  });
}
