/** What is stricter, setting by setting: everything that asks which of two gates lets less through asks here. */
import type { EvaluatorChange } from '../domain/change.ts';
import type { CellRecord } from '../domain/record.ts';
import { newest } from '../records/order.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings.ts';

/** A setting's name in YAML, and how much it lets through: a larger number is more. */
type Rule = { readonly name: string; readonly leniency: (settings: Settings) => number };

const RULES: Readonly<Record<keyof Settings, Rule>> = {
  regressionThreshold: {
    name: 'regression_threshold',
    leniency: ({ regressionThreshold }) => regressionThreshold,
  },
  minPassRate: { name: 'min_pass_rate', leniency: ({ minPassRate }) => -(minPassRate ?? 0) },
  floor: { name: 'floor', leniency: ({ floor }) => (floor === 'strict' ? 0 : 1) },
  maxLatencyMs: { name: 'max_latency_ms', leniency: ({ maxLatencyMs }) => maxLatencyMs ?? Infinity },
  alpha: { name: 'alpha', leniency: ({ alpha }) => -alpha },
  power: { name: 'power', leniency: ({ power }) => -power },
  errorBudget: { name: 'error_budget', leniency: ({ errorBudget }) => errorBudget },
  suspectP: { name: 'suspect_p', leniency: ({ suspectP }) => -suspectP },
  confirmTrials: { name: 'confirm_trials', leniency: ({ confirmTrials }) => -confirmTrials },
};

const KEYS = Object.keys(RULES) as (keyof Settings)[]; // the type of RULES says so

/** A setting of the newer side that lets more through than the older side's did; null stands for none. */
export type Loosened = {
  readonly setting: string;
  readonly before: number | string | null;
  readonly after: number | string | null;
  /** True where the stricter of both decides all the same. */
  readonly isHeld: boolean;
};

/** What a change that is only proposed is held to: the stricter of its own settings and those it found. */
export type Guard = {
  /** Settings that the workflow itself gives: they stand as they are, on both sides. */
  readonly fixed: ReadonlySet<string>;
};

/** Lists the settings that the newer side has loosened; where the older says nothing, the defaults were in force. */
export function findLoosened(
  baseline: readonly CellRecord[],
  candidate: readonly CellRecord[],
  guard?: Guard,
): Loosened[] {
  if (baseline.length === 0 || candidate.length === 0) return [];
  const [before, after] = [readSettings(baseline), readSettings(candidate)];
  const isHeld = holds(guard, baseline);
  return listLooser(before, after, guard).map((key) => ({
    setting: RULES[key].name,
    before: before[key],
    after: after[key],
    isHeld,
  }));
}

/** Gives the settings that judge a cell: the newer side's own; where these are only proposed, the stricter of both. */
export function settingsInForce(
  baseline: readonly CellRecord[],
  candidate: readonly CellRecord[],
  guard?: Guard,
): Settings {
  const own = readSettings(candidate);
  if (!holds(guard, baseline)) return own;
  const before = readSettings(baseline);
  const held = listLooser(before, own, guard).map((key) => [key, before[key]] as const);
  return { ...own, ...Object.fromEntries(held) };
}

/** Tells whether a newer side is held to the older one's settings: only to those that it states. */
function holds(guard: Guard | undefined, baseline: readonly CellRecord[]): boolean {
  return guard !== undefined && newest(baseline)?.config !== undefined;
}

/** Tells whether a change of an evaluator may let more through: all may but a higher pass mark and a new version. */
export function mayBeWeaker({ change }: EvaluatorChange): boolean {
  if (typeof change === 'string') return true;
  return change.some(({ name, before, after }) => {
    if (name === 'version') return false;
    const isRaised = typeof before === 'number' && typeof after === 'number' && after > before;
    return !(name === 'threshold' && isRaised);
  });
}

function listLooser(before: Settings, after: Settings, guard?: Guard): (keyof Settings)[] {
  return KEYS.filter((key) => {
    const { leniency } = RULES[key];
    return guard?.fixed.has(key) !== true && leniency(after) > leniency(before);
  });
}
