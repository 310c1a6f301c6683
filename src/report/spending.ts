import type { RunRecord } from '../domain/record.ts';
import { sum } from '../stats/sum.ts';
import { quoted } from '../text/phrase.ts';
import type { Phrase } from '../text/phrase.ts';
import { dollars, plural, thousands } from './format.ts';

/** Says what a run took, and what came from the store and cost nothing; null where it asked and took nothing. */
export function describeRunCost(run: RunRecord | undefined): string | null {
  if (run === undefined) return null;
  const { from_store: count = 0 } = run;
  const stored = count === 0 ? [] : [`${plural(count, 'answer')} came from the store and cost nothing.`];
  const sentences = [...(run.requests === 0 ? [] : [describePaid(run)]), ...stored];
  return sentences.length === 0 ? null : sentences.join(' ');
}

function describePaid(run: RunRecord): string {
  const tokens = run.usage.input_tokens + run.usage.output_tokens;
  const facts = [
    plural(run.requests, 'request'),
    ...(tokens > 0 ? [`${thousands(tokens)} tokens`] : []),
    ...(run.cost_usd === null ? [] : [sayCost(run.cost_usd, run)]),
  ];
  return [`This run took ${facts.join(', ')}.`, ...describeGaps(run)].join(' ');
}

function sayCost(cost: number, { cost_at_most_usd: most }: RunRecord): string {
  return most === undefined ? dollars(cost) : `at most ${dollars(most)}`;
}

/** Says which answers were lost, though they may have been paid for, and for which the cost is an estimate. */
function describeGaps(run: RunRecord): string[] {
  const entries = [...Object.values(run.ledger ?? {}), ...Object.values(run.instruments ?? {})];
  const lost = sum(entries.map(({ unknown = 0 }) => unknown));
  const estimated = sum(entries.map((entry) => entry.estimated ?? 0));
  const most =
    run.cost_at_most_usd === undefined
      ? ''
      : ', each counted as the dearest answer of its model, or where none came as the longest it may give';
  return [
    ...(lost === 0 || run.cost_usd === null
      ? []
      : [
          `${plural(lost, 'response')} ${lost === 1 ? 'was' : 'were'} lost on the way and may have to be paid for${most}.`,
        ]),
    ...(estimated === 0
      ? []
      : [`The cost of ${plural(estimated, 'answer')} without a count of tokens is an estimate.`]),
  ];
}

/** Says how a run's instruments worked: what each took, and which jail held what they ran. */
export function describeInstruments(
  run: Pick<RunRecord, 'instruments' | 'jail' | 'unjailed'> | undefined,
): Phrase[] {
  const jailed: Phrase[] = run?.jail === undefined ? [] : [['code ran in a jail: ', quoted(run.jail)]];
  const unjailed: Phrase[] =
    run?.unjailed === undefined
      ? []
      : [['your own checks (`javascript`) ran without a jail: ', quoted(run.unjailed)]];
  return [...describeSpending(run), ...jailed, ...unjailed];
}

/** Says what each instrument of a run took, as `judge gpt-4: 40 requests, 5,210 tokens, $0.02`. */
function describeSpending(run: Pick<RunRecord, 'instruments'> | undefined): Phrase[] {
  return Object.entries(run?.instruments ?? {}).map(
    ([name, { model, requests, from_store: stored = 0, usage, cost_usd: cost }]) => {
      const tokens = usage.input_tokens + usage.output_tokens;
      const facts = [
        plural(requests, 'request'),
        ...(stored > 0 ? [`${thousands(stored)} from the store`] : []),
        ...(tokens > 0 ? [`${thousands(tokens)} tokens`] : []),
        ...(cost === null ? [] : [dollars(cost)]),
      ];
      return [`${name} `, quoted(model), `: ${facts.join(', ')}`];
    },
  );
}
