/**
 * Plays out families of cells through the very code that judges them and counts what turns red (docs/statistics.md).
 * `npm run bench:verdict [-- --families N]`: seeded, the same every time.
 */
import { parseArgs } from 'node:util';
import { compareRuns } from '../src/compare/compare-runs.ts';
import type { Comparison } from '../src/compare/comparison.ts';
import { matchCells } from '../src/compare/match-cells.ts';
import { isNonEmpty } from '../src/domain/json.ts';
import type { NonEmpty } from '../src/domain/json.ts';
import type { CaseResult, CellRecord, Outcome } from '../src/domain/record.ts';
import { isSuspect } from '../src/second-look.ts';
import { drawBeta } from '../src/stats/draw.ts';
import { createRandom } from '../src/stats/random.ts';

/** How the world behaves between the baseline and the candidate. */
type Scenario = {
  readonly name: string;
  /** Share of the cases whose rates a harmless edit draws anew. */
  readonly reshuffled?: number;
  /** Every case always gives the same answer. */
  readonly isDeterministic?: boolean;
  /** Standard deviation of the day's effect on every rate. */
  readonly day?: number;
  /** The factor that the rates of one cell shrink by. */
  readonly dropped?: number;
  readonly cases?: number;
  readonly pool?: number;
};

const SCENARIOS: readonly Scenario[] = [
  { name: 'nothing changed' },
  { name: 'nothing changed, pool of 1', pool: 1 },
  { name: '20 % of cases reshuffled', reshuffled: 0.2 },
  { name: 'temperature 0, 30 % reshuffled', reshuffled: 0.3, isDeterministic: true },
  { name: 'the day moves all cells by 2 points', day: 0.02 },
  { name: 'power, one cell dropped', dropped: 0.9 },
  { name: 'power, 200 cases', dropped: 0.9, cases: 200 },
];
const FAMILY_SIZES = [1, 5, 20];
const CONFIRM_TRIALS = 3;
const SUSPECT_P = 0.1;

const { values } = parseArgs({ options: { families: { type: 'string', default: '400' } } });
const families = Number(values.families);
const random = createRandom(1);

/** One cell's case rates before and after. */
type World = { readonly before: readonly number[]; readonly after: readonly number[] };

function drawRate({ isDeterministic = false }: Scenario): number {
  const rate = drawBeta(2, 0.5, random);
  return isDeterministic ? Number(random() < rate) : rate;
}

function drawWorld(scenario: Scenario, index: number): World {
  const { cases = 100, reshuffled = 0, dropped = 1 } = scenario;
  const before = Array.from({ length: cases }, () => drawRate(scenario));
  const factor = index === 0 ? dropped : 1;
  const after = before.map((rate) => (random() < reshuffled ? drawRate(scenario) : rate) * factor);
  return { before, after };
}

/** The effect of a day, the same for all who are asked on it. */
function drawDay({ day = 0 }: Scenario): number {
  return day * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

type Results = NonEmpty<CaseResult>;

function ask(rates: readonly number[], trials: number, day: number): Results {
  const results = rates.map((rate, index): CaseResult => {
    const draw = (): Outcome => ({ passed: random() < rate + day, error: null });
    const [first, rest] = [draw(), Array.from({ length: trials - 1 }, draw)];
    return { test_id: `c${index}`, ...first, ...(trials > 1 && { trials: [first, ...rest] }) };
  });
  if (!isNonEmpty(results)) throw new Error('a cell needs a case');
  return results;
}

function record(model: number, results: Results, at: number): CellRecord {
  return {
    benchmark_name: 'b',
    model_id: `m${model}`,
    timestamp: new Date(at * 1000).toISOString(),
    results,
  };
}

/** Judges one family as a run does: first look, fresh answers of both sides of each suspect cell, verdict. */
function judge(scenario: Scenario, size: number): Comparison {
  const worlds = Array.from({ length: size }, (_, index) => drawWorld(scenario, index));
  const pool = scenario.pool ?? 7;
  const days = Array.from({ length: pool }, () => drawDay(scenario));
  const baseline = worlds.flatMap(({ before }, cell) =>
    days.map((day, run) => record(cell, ask(before, 1, day), run)),
  );
  const today = drawDay(scenario);
  const candidate = worlds.map(({ after }, cell) => record(cell, ask(after, 1, today), pool));
  const glance = compareRuns(matchCells(baseline, candidate));
  const again = drawDay(scenario);
  const looked = candidate.map((one, cell): CellRecord => {
    const comparison = glance.cells[cell]!;
    if (!isSuspect(comparison, SUSPECT_P)) return one;
    const { before, after } = worlds[cell]!;
    const against = new Date((pool - 1) * 1000).toISOString();
    const fresh = [before, after].map((rates) => ask(rates, CONFIRM_TRIALS, again));
    return {
      ...one,
      rematch: { trials: CONFIRM_TRIALS, against, baseline: fresh[0]!, candidate: fresh[1]! },
    };
  });
  return compareRuns(matchCells(baseline, looked));
}

console.log(
  `| % of ${families} families red | ${FAMILY_SIZES.map((size) => `${size} cell${size > 1 ? 's' : ''}`).join(' | ')} |`,
);
console.log(`| :-- |${' --: |'.repeat(FAMILY_SIZES.length)}`);
for (const scenario of SCENARIOS) {
  const shares = FAMILY_SIZES.map((size) => {
    let red = 0;
    for (let i = 0; i < families; i += 1) {
      const { cells } = judge(scenario, size);
      const counted = scenario.dropped === undefined ? cells : cells.slice(0, 1);
      if (counted.some(({ verdict }) => verdict === 'regressed')) red += 1;
    }
    return ((100 * red) / families).toFixed(1);
  });
  console.log(`| ${scenario.name} | ${shares.join(' | ')} |`);
}
