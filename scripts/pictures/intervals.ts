import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { CellComparison } from '../../src/compare/comparison.ts';
import { matchTwo } from '../../src/compare/match-cells.ts';
import { isNonEmpty } from '../../src/domain/json.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import { COLOURS, dot, line, picture, text } from './svg.ts';

/** Two runs of some cases: how many newly fail, how many newly pass, how many pass both times. */
type Example = {
  readonly cases: number;
  readonly failing: number;
  readonly passing: number;
  readonly steady: number;
};

const EXAMPLES: readonly Example[] = [
  { cases: 400, failing: 4, passing: 5, steady: 340 },
  { cases: 60, failing: 2, passing: 2, steady: 50 },
  { cases: 60, failing: 6, passing: 2, steady: 46 },
  { cases: 400, failing: 14, passing: 3, steady: 340 },
  { cases: 200, failing: 30, passing: 4, steady: 140 },
  { cases: 200, failing: 4, passing: 24, steady: 150 },
];
const COLOUR_OF: Readonly<Record<string, string>> = {
  regressed: COLOURS.red,
  minor_regression: COLOURS.amber,
  inconclusive: COLOURS.amber,
  passed: COLOURS.green,
  improved: COLOURS.green,
};
const [WIDTH, LEFT, ROW, ZERO, POINT] = [760, 20, 46, 520, 11];

/** Draws what changes and their intervals come to; each is judged by the code that judges runs. */
export function drawIntervals(): string {
  const bottom = 66 + EXAMPLES.length * ROW;
  const at = (change: number): number => ZERO + change * 100 * POINT;
  const rows = EXAMPLES.flatMap((example, index) => {
    const { verdict, look } = judge(example);
    if (look === null) return [];
    const y = 66 + index * ROW;
    const colour = COLOUR_OF[verdict] ?? COLOURS.grey;
    const [low, high] = look.interval;
    return [
      text(LEFT, y + 14, verdict, { fill: colour, weight: 'bold' }),
      text(LEFT, y + 31, describe(example), { fill: COLOURS.grey }),
      line([at(low), y + 18], [at(high), y + 18], colour),
      dot(at(look.change), y + 18, colour),
    ];
  });
  return picture(
    WIDTH,
    bottom + 30,
    'Changes of the pass rate with their intervals, and the verdict on each',
    [
      text(LEFT, 28, 'Change of the pass rate with its 95 % interval, and the verdict', { weight: 'bold' }),
      line([at(0), 50], [at(0), bottom], COLOURS.faint),
      line([at(-0.05), 50], [at(-0.05), bottom], COLOURS.red, '4 4'),
      text(at(0), bottom + 18, 'no change', { anchor: 'middle', fill: COLOURS.grey }),
      text(at(-0.05), bottom + 18, '-5', { anchor: 'middle', fill: COLOURS.red }),
      text(at(-0.2), bottom + 18, '-20 points', { anchor: 'middle', fill: COLOURS.grey }),
      text(at(0.15), bottom + 18, '+15', { anchor: 'middle', fill: COLOURS.grey }),
      ...rows,
    ],
  );
}

function describe({ cases, failing, passing }: Example): string {
  return `${cases} cases: ${failing} newly failing, ${passing} newly passing`;
}

function judge({ cases, failing, passing, steady }: Example): CellComparison {
  const record = (isPassing: (index: number) => boolean, timestamp: string): CellRecord => {
    const results = Array.from({ length: cases }, (_, index) => ({
      test_id: `c${index}`,
      passed: isPassing(index),
    }));
    if (!isNonEmpty(results)) throw new Error('an example needs a case');
    return { benchmark_name: 'b', model_id: 'm', timestamp, results };
  };
  const isSteady = (index: number): boolean =>
    index >= failing + passing && index < failing + passing + steady;
  const before = record((index) => index < failing || isSteady(index), '2026-01-01');
  const after = record(
    (index) => (index >= failing && index < failing + passing) || isSteady(index),
    '2026-01-02',
  );
  const [cell] = compareRuns(matchTwo(before, after)).cells;
  if (cell === undefined) throw new Error('two records make a cell');
  return cell;
}
