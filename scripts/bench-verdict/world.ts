/** A world in which pass rates are known, played out through the code that judges real runs. */
import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { CellComparison } from '../../src/compare/comparison.ts';
import { matchCells } from '../../src/compare/match-cells.ts';
import { isSuspect } from '../../src/compare/rule.ts';
import { isNonEmpty } from '../../src/domain/json.ts';
import type { NonEmpty } from '../../src/domain/json.ts';
import type { CaseResult, CellRecord, Outcome } from '../../src/domain/record.ts';
import { drawBeta } from '../../src/stats/draw.ts';
import type { Random } from '../../src/stats/draw.ts';

/** How the world behaves between the baseline and the candidate. */
export type Scenario = {
  readonly name: string;
  readonly cases: number;
  /** Runs of one trial each that the baseline is pooled from. */
  readonly pool: number;
  /** Shapes of the Beta distribution that case rates come from. */
  readonly mix: readonly [number, number];
  /** Share of the cases whose rates a harmless edit draws anew. */
  readonly reshuffled: number;
  /** Every case always gives the same answer. */
  readonly isDeterministic: boolean;
  /** Standard deviation of a day's effect on every rate. */
  readonly day: number;
  /** Share of the passes that the candidate's day breaks: of each prompt others, and for the whole day. */
  readonly broken: number;
  /** The factor that the rates of the first cell shrink by. */
  readonly dropped: number;
};

/** The plainest world: nothing changed. */
export const QUIET: Scenario = {
  name: 'nothing changed',
  cases: 100,
  pool: 7,
  mix: [2, 0.5],
  reshuffled: 0,
  isDeterministic: false,
  day: 0,
  broken: 0,
  dropped: 1,
};

/** A family, judged: by the first look alone, and by the rematch that follows it. */
export type Played = {
  readonly first: readonly CellComparison[];
  readonly final: readonly CellComparison[];
  /** The candidate against the newest single run, as a tool without a pool would compare. */
  readonly single: readonly CellComparison[];
  /** Answers asked for, beyond the candidate's first, per case of the family. */
  readonly extraAnswers: number;
};

const CONFIRM_TRIALS = 3;
const SUSPECT_P = 0.1;

/** Plays a family of cells: a pool of runs, a candidate, a look, and a rematch of what is suspect. */
export function play(scenario: Scenario, size: number, random: Random): Played {
  const worlds = Array.from({ length: size }, (_, index) => drawCell(scenario, index, random));
  const days = Array.from({ length: scenario.pool }, () => drawDay(scenario, random));
  const baseline = worlds.flatMap(({ before }, cell) =>
    days.map((day, run) => record(cell, ask(before, 1, day, random), run)),
  );
  const today = drawDay(scenario, random);
  const candidate = worlds.map(({ afterToday }, cell) =>
    record(cell, ask(afterToday, 1, today, random), scenario.pool),
  );
  const newestRun = timeOf(scenario.pool - 1);
  const first = compareRuns(matchCells(baseline, candidate)).cells;
  const newest = baseline.filter(({ timestamp }) => timestamp === newestRun);
  const again = drawDay(scenario, random);
  const looked = candidate.map((one, cell): CellRecord => {
    const [comparison, world] = [first[cell], worlds[cell]];
    const look = comparison?.look ?? null;
    const threshold = comparison?.settings.regressionThreshold ?? 0;
    if (look === null || world === undefined || !isSuspect(look, { suspectP: SUSPECT_P, threshold }))
      return one;
    const [before, after] = [world.beforeToday, world.afterToday].map((rates) =>
      ask(rates, CONFIRM_TRIALS, again, random),
    );
    if (before === undefined || after === undefined) return one;
    const rematch = { trials: CONFIRM_TRIALS, against: newestRun, baseline: before, candidate: after };
    return { ...one, rematch };
  });
  const suspects = looked.filter(({ rematch }) => rematch !== undefined).length;
  return {
    first,
    final: compareRuns(matchCells(baseline, looked)).cells,
    single: compareRuns(matchCells(newest, candidate)).cells,
    extraAnswers: (2 * CONFIRM_TRIALS * suspects) / size,
  };
}

/** One cell's case rates: before, and of both prompts on the candidate's day. */
type Cell = {
  readonly before: readonly number[];
  readonly beforeToday: readonly number[];
  readonly afterToday: readonly number[];
};

function drawCell(scenario: Scenario, index: number, random: Random): Cell {
  const draw = (): number => {
    const rate = drawBeta(...scenario.mix, random);
    return scenario.isDeterministic ? Number(random() < rate) : rate;
  };
  const before = Array.from({ length: scenario.cases }, draw);
  const factor = index === 0 ? scenario.dropped : 1;
  const after = before.map((rate) => (random() < scenario.reshuffled ? draw() : rate) * factor);
  const breakSome = (rates: readonly number[]): readonly number[] =>
    scenario.broken === 0 ? rates : rates.map((rate) => (random() < scenario.broken ? 0 : rate));
  return { before, beforeToday: breakSome(before), afterToday: breakSome(after) };
}

/** The effect of a day, the same for all who are asked on it. */
function drawDay({ day }: Scenario, random: Random): number {
  return day === 0 ? 0 : day * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function ask(rates: readonly number[], trials: number, day: number, random: Random): NonEmpty<CaseResult> {
  const results = rates.map((rate, index): CaseResult => {
    const draw = (): Outcome => ({ passed: random() < rate + day, error: null });
    const [first, rest] = [draw(), Array.from({ length: trials - 1 }, draw)];
    return { test_id: `c${index}`, ...first, ...(trials > 1 && { trials: [first, ...rest] }) };
  });
  if (!isNonEmpty(results)) throw new Error('a cell needs a case');
  return results;
}

function record(model: number, results: NonEmpty<CaseResult>, run: number): CellRecord {
  return { benchmark_name: 'b', model_id: `m${model}`, timestamp: timeOf(run), results };
}

function timeOf(run: number): string {
  return new Date(run * 1000).toISOString();
}
