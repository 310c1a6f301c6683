import path from 'node:path';
import { readHistory } from '../compare/case-history.ts';
import type { CaseHistory } from '../compare/case-history.ts';
import { isWholeRun } from '../compare/past.ts';
import { findCases, simulatePower } from '../compare/power.ts';
import type { CaseRates, Design } from '../compare/power.ts';
import { MAX_REMATCH_CASES } from '../compare/rule.ts';
import { userError } from '../domain/problem.ts';
import { readResults } from '../records/read-results.ts';
import { renderDesigns } from '../report/designs.ts';
import type { DesignOption } from '../report/designs.ts';
import { percent, thousands } from '../report/format.ts';
import { jsonText, plainText } from '../text/escape.ts';
import { countUpTo, shareOf, valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';
import { readPlanSettings } from './plan-settings.ts';

const SCHEMA = 'llm-bench/plan/1';
const MORE_TRIALS = [1, 3, 5];
/** Limits of a plan: more takes minutes to simulate, and nobody writes or asks as much. */
const MAX = { cases: 10_000, trials: 1000, answers: 200_000 };
const NOTES = [
  "a drop multiplies every case's rate by the same factor",
  '`requests` and `cost_usd` are the most it takes: with a full rematch of both sides',
];
const DEFAULTS = { passRate: 0.8, drop: 0.08 };

/** `llm-bench plan`: how many cases and trials show a drop, and what that takes. */
export function plan(args: Arguments, io: Io): number {
  const from = valueOf(args, 'from');
  const records = from === undefined ? [] : readResults(path.resolve(io.cwd, from));
  const history = from === undefined ? null : readHistory(records);
  if (from !== undefined && !records.some(isWholeRun))
    io.err(`note: ${plainText(from)} holds no whole run: its runs were cut, or scored again\n`);
  const passRate = history?.mean ?? shareOf(args, 'pass-rate') ?? DEFAULTS.passRate;
  const drop = shareOf(args, 'drop') ?? DEFAULTS.drop;
  if (drop === 0 || drop > passRate)
    throw userError(`--drop must be above 0 and at most the pass rate (${percent(passRate)})`);
  const rates: CaseRates =
    history === null ? { kind: 'beta', mean: passRate } : { kind: 'known', rates: history.rates };
  const { power, ...settings } = readPlanSettings(args, io, records);
  const wanted = shareOf(args, 'power') ?? power;
  const baselineTrials = countUpTo(args, 'baseline-trials', MAX.trials) ?? 1;
  const design = { baselineTrials, rates, drop, ...settings };
  const options = listOptions(args, design, wanted, history);
  io.out(
    args.flags.has('json')
      ? `${jsonText(buildJson(design, { passRate, wanted }, options), 2)}\n`
      : renderDesigns(options, design, { passRate, wanted }),
  );
  return 0;
}

function buildJson(
  { rates, drop, alpha, suspectP, threshold, confirmTrials }: Omit<Design, 'cases' | 'trials'>,
  { passRate, wanted }: { passRate: number; wanted: number },
  options: readonly DesignOption[],
): object {
  return {
    schema: SCHEMA,
    case_rates: rates.kind === 'known' ? 'history' : 'beta',
    pass_rate: passRate,
    drop,
    wanted_power: wanted,
    settings: {
      alpha,
      suspect_p: suspectP,
      regression_threshold: threshold,
      confirm_trials: confirmTrials,
    },
    notes: NOTES,
    options,
  };
}

/** Lists the design asked for and, where it is not enough, those that are. */
function listOptions(
  args: Arguments,
  design: Omit<Design, 'cases' | 'trials'>,
  wanted: number,
  history: CaseHistory | null,
): DesignOption[] {
  const known = history === null ? undefined : Math.min(history.rates.length, MAX.cases);
  const cases = countUpTo(args, 'cases', MAX.cases) ?? known;
  const trials = countUpTo(args, 'trials', MAX.trials);
  const answers = (cases ?? 0) * ((trials ?? 1) + design.baselineTrials);
  if (answers > MAX.answers)
    throw userError(
      `${thousands(answers)} answers are too many to plan, at most ${thousands(MAX.answers)}: lower --cases, --trials or --baseline-trials`,
    );
  const build = (chosen: Pick<Design, 'cases' | 'trials'>): DesignOption =>
    describe({ ...design, ...chosen }, history?.costUsd ?? null);
  const asked = cases === undefined ? [] : [build({ cases, trials: trials ?? 1 })];
  if (asked[0] !== undefined && asked[0].power >= wanted) return asked;
  const enough = (trials === undefined ? MORE_TRIALS : [trials]).flatMap((each): DesignOption[] => {
    const found = findCases({ ...design, trials: each }, wanted);
    return found === null ? [] : [build({ cases: found, trials: each })];
  });
  return [...asked, ...enough];
}

/** Describes a design. Requests and cost count a full rematch, asked only where the first look is suspect. */
function describe(design: Design, costUsd: number | null): DesignOption {
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
