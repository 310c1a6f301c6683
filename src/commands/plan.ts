import path from 'node:path';
import { findCases, simulatePower } from '../compare/power.ts';
import type { CaseRates, Design } from '../compare/power.ts';
import { newest, newestFirst } from '../compare/settings.ts';
import { userError } from '../domain/problem.ts';
import type { CellRecord, Outcome } from '../domain/record.ts';
import { dollars, count, percent } from '../report/format.ts';
import { readResults } from '../results/read-results.ts';
import { countOf, shareOf, valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

const SCHEMA = 'llm-bench/plan/1';
/** Of a case with fewer trials the rate is drawn towards the mean, by the weight of the Beta that benchmarks have. */
const MANY_TRIALS = 10;
const PRIOR_WEIGHT = 2.5;
const MAX_REMATCH_CASES = 400;
const MORE_TRIALS = [1, 3, 5];
const DEFAULTS = { passRate: 0.8, drop: 0.08, power: 0.8 };
const THRESHOLD = 0.05;

/** What is known of earlier runs. */
type History = { readonly rates: readonly number[]; readonly mean: number; readonly costUsd: number | null };

/** One way to see a drop. */
type Option = {
  readonly cases: number;
  readonly baseline_trials: number;
  readonly trials: number;
  readonly power: number;
  readonly requests: number;
  readonly cost_usd: number | null;
};

/** `llm-bench plan`: how many cases and trials show a drop, and what that takes. */
export function plan(args: Arguments, io: Io): number {
  const from = valueOf(args, 'from');
  const history = from === undefined ? null : readHistory(readResults(path.resolve(io.cwd, from)));
  const passRate = history?.mean ?? shareOf(args, 'pass-rate') ?? DEFAULTS.passRate;
  const drop = shareOf(args, 'drop') ?? DEFAULTS.drop;
  if (drop === 0 || drop > passRate)
    throw userError(`--drop must be above 0 and at most the pass rate (${percent(passRate)})`);
  const rates: CaseRates =
    history === null ? { kind: 'beta', mean: passRate } : { kind: 'known', rates: history.rates };
  const wanted = shareOf(args, 'power') ?? DEFAULTS.power;
  const design = {
    baselineTrials: countOf(args, 'baseline-trials') ?? 1,
    rates,
    drop,
    ...{ alpha: 0.05, suspectP: 0.1, threshold: THRESHOLD, confirmTrials: 3 },
  };
  const options = listOptions(args, design, wanted, history);
  io.out(
    args.flags.has('json')
      ? `${JSON.stringify({ schema: SCHEMA, case_rates: history === null ? 'beta' : 'history', pass_rate: passRate, drop, wanted_power: wanted, options }, null, 2)}\n`
      : render(options, { passRate, drop, wanted, isKnown: history !== null }),
  );
  return 0;
}

/** What was asked for first; then, where that is not enough, what would be. */
function listOptions(
  args: Arguments,
  design: Omit<Design, 'cases' | 'trials'>,
  wanted: number,
  history: History | null,
): Option[] {
  const [cases, trials] = [countOf(args, 'cases') ?? history?.rates.length, countOf(args, 'trials')];
  const build = (chosen: Pick<Design, 'cases' | 'trials'>): Option =>
    describe({ ...design, ...chosen }, history?.costUsd ?? null);
  const asked = cases === undefined ? [] : [build({ cases, trials: trials ?? 1 })];
  if (asked[0] !== undefined && asked[0].power >= wanted) return asked;
  const enough = (trials === undefined ? MORE_TRIALS : [trials]).flatMap((each): Option[] => {
    const found = findCases({ ...design, trials: each }, wanted);
    return found === null ? [] : [build({ cases: found, trials: each })];
  });
  return [...asked, ...enough];
}

/** Requests count the rematch, which is asked only where the first look is suspect. */
function describe(design: Design, costUsd: number | null): Option {
  const { cases, baselineTrials, trials, confirmTrials } = design;
  const requests = cases * trials + 2 * confirmTrials * Math.min(cases, MAX_REMATCH_CASES);
  return {
    cases,
    baseline_trials: baselineTrials,
    trials,
    power: simulatePower(design).power,
    requests,
    cost_usd: costUsd === null ? null : requests * costUsd,
  };
}

function readHistory(records: readonly CellRecord[]): History {
  const last = newest(records);
  const cell = newestFirst(records).filter(
    (record) => record.benchmark_name === last?.benchmark_name && record.model_id === last.model_id,
  );
  const trials = new Map<string, Outcome[]>();
  for (const { results } of cell)
    for (const result of results) {
      const scored = (result.trials ?? [result]).filter(({ passed }) => passed !== null);
      trials.set(result.test_id, [...(trials.get(result.test_id) ?? []), ...scored]);
    }
  const counts = [...trials.values()]
    .filter((list) => list.length > 0)
    .map((list) => ({ n: list.length, passes: list.filter(({ passed }) => passed === true).length }));
  if (counts.length === 0) throw userError('--from: no case of the newest cell has a score');
  const mean = counts.reduce((sum, { n, passes }) => sum + passes / n, 0) / counts.length;
  const rates = counts.map(({ n, passes }) =>
    n >= MANY_TRIALS ? passes / n : (passes + PRIOR_WEIGHT * mean) / (n + PRIOR_WEIGHT),
  );
  const costs = [...trials.values()].flat().flatMap(({ cost_usd: cost }) => cost ?? []);
  return {
    rates,
    mean,
    costUsd: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0) / costs.length,
  };
}

function render(
  options: readonly Option[],
  { passRate, drop, wanted, isKnown }: { passRate: number; drop: number; wanted: number; isKnown: boolean },
): string {
  const source = isKnown ? 'of the newest cell in --from' : 'drawn from a Beta distribution (a + b = 2.5)';
  const rows = options.map(
    (option) =>
      `${count(option.cases).padStart(6)}  ${String(option.baseline_trials).padStart(8)}  ${String(option.trials).padStart(6)}  ${percent(option.power).padStart(6)}  ${count(option.requests).padStart(8)}${option.cost_usd === null ? '' : `  ${dollars(option.cost_usd)}`}`,
  );
  const lacking = options.some(({ power }) => power >= wanted)
    ? ''
    : drop <= THRESHOLD
      ? `The check is red only where the drop that is measured reaches the threshold of ${percent(THRESHOLD)}: one of just that size is, about every other time.\n`
      : `No number of cases up to 1 600 has a power of ${percent(wanted)}.\n`;
  return (
    `A drop of ${percent(drop)} from a pass rate of ${percent(passRate)}, case rates ${source}:\n\n` +
    ` cases  baseline  trials   power  requests\n${rows.join('\n')}\n\n${lacking}` +
    'Power is the chance that the check turns red. Requests include the rematch, which is asked only where it may.\n'
  );
}
