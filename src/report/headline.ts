import type { CellComparison, Comparison, Verdict } from '../compare/comparison.ts';
import { obstacleOf } from '../compare/reason.ts';
import type { FailureKind } from '../domain/failure.ts';
import { summarizeFloors } from './floors.ts';
import { cellName, METRIC_NAMES, percent } from './format.ts';

/** Verdicts as a person would say them. */
const HEADLINES: Readonly<Record<Verdict, string>> = {
  regressed: '🔴 Answers got worse',
  below_floor: '🔴 Below what it must reach',
  unmeasured: '🟠 Could not measure',
  incomparable: '🟠 Cannot be compared with the baseline',
  minor_regression: '🟡 Answers got slightly worse',
  inconclusive: "🟡 Can't tell",
  no_baseline: '⚪ Nothing to compare with yet',
  not_run: '⚪ Not run',
  passed: '🟢 No evidence of a drop',
  improved: '🟢 Answers got better',
  unchanged: '🟢 Nothing changed',
};

/** Words for what kept a cell from being measured. */
const OBSTACLES: Readonly<Record<FailureKind, string>> = {
  no_key: 'a key is missing',
  refused: 'the provider refused the key',
  gone: 'the provider did not answer',
  budget: 'the budget is spent',
  unreachable: 'the provider did not answer',
  rejected: 'the provider did not answer',
  unscored: 'too many answers have no score',
};

/**
 * Gives the first line of a report: the worst verdict, its cells, the pass rates where it is only one cell, and what is
 * under its floor. Names are not to be trusted, so `code` makes them harmless where the line is shown.
 */
export function headline(comparison: Comparison, code: (name: string) => string): string {
  const said = [sayVerdict(comparison, code), summarizeFloors(comparison, code)];
  return said.filter((part) => part !== null).join('; ');
}

function sayVerdict({ verdict, cells }: Comparison, code: (name: string) => string): string {
  const said = HEADLINES[verdict];
  const [first, ...others] = cells.filter((cell) => cell.verdict === verdict);
  if (verdict === 'unchanged' && cells.every(({ cases }) => cases.fresh.length === 0))
    return '🟢 Nothing to run';
  const share = `${others.length + 1} of ${cells.length} cells`;
  if (first === undefined) return said;
  if (others.length > 0) {
    const obstacle = sharedObstacle([first, ...others]);
    const all = obstacle === undefined ? said : `${said}: ${obstacle}`;
    return others.length + 1 === cells.length ? all : `${all} (${share})`;
  }
  const facts = [...(cells.length > 1 ? [code(cellName(first))] : []), ...rates(first)];
  const about = facts.length === 0 ? said : `${said}: ${facts.join(', ')}`;
  return cells.length > 1 ? `${about} (${share})` : about;
}

/** Gives the one obstacle that kept all cells from being measured; undefined where they differ. */
function sharedObstacle(cells: readonly CellComparison[]): string | undefined {
  const obstacles = new Set(cells.map(describeObstacle));
  return obstacles.size === 1 ? [...obstacles][0] : undefined;
}

/** Gives the mark of a cell's verdict. */
export function mark({ verdict }: CellComparison): string {
  return HEADLINES[verdict].split(' ')[0] ?? '';
}

function describeObstacle({ verdict, reason }: CellComparison): string | undefined {
  return verdict === 'unmeasured' ? OBSTACLES[obstacleOf(reason)] : undefined;
}

function rates(cell: CellComparison): string[] {
  const { metric, verdict, baseline, candidate } = cell;
  const obstacle = describeObstacle(cell);
  if (obstacle !== undefined) return [obstacle];
  if (candidate === null || verdict === 'unchanged' || verdict === 'not_run') return [];
  const now = percent(candidate.rate);
  const name = METRIC_NAMES[metric];
  return [baseline === null ? `${name} ${now}` : `${name} ${percent(baseline.rate)} → ${now}`];
}
