/** Sentences on rates and their floors. */
import type { CellComparison, Comparison, Floor } from '../compare/comparison.ts';
import { isUnderFloor } from '../compare/rule.ts';
import { cellName, METRIC_NAMES, percent, plural, points, pValue } from './format.ts';
import { nounOf } from './verdict-words.ts';

/** A cell whose rate is under its floor. */
type Under = { readonly cell: CellComparison; readonly floor: Floor };

/** Says that a cell's rate is under its floor, without how sure that is. */
export function describeFloor({ metric, floor }: Pick<CellComparison, 'metric' | 'floor'>): string {
  const [rate, minPassRate] = [floor?.rate ?? 0, floor?.minPassRate ?? 0];
  return `${METRIC_NAMES[metric]} ${percent(rate)} is under the ${nameFloor(floor)} of ${percent(minPassRate)}`;
}

/** Says of a cell whose verdict is about something else that it is under its floor too; null where it is not. */
export function describeFloorBeside(cell: CellComparison): string | null {
  const { floor, reason } = cell;
  if (floor === null || !isUnderFloor(floor)) return null;
  if (reason.kind === 'floor' || reason.kind === 'floor_doubt') return null;
  return `${describeFloor(cell)}, ${pValue(floor.pAdjusted)}`;
}

/**
 * Says which cells are under their floors, whatever their verdicts: of one how far and how sure, of several the
 * furthest. Null where none is.
 */
export function summarizeFloors({ cells }: Comparison, code: (name: string) => string): string | null {
  const under = cells
    .flatMap((cell): Under[] => {
      const { floor } = cell;
      return floor !== null && isUnderFloor(floor) ? [{ cell, floor }] : [];
    })
    .sort((a, b) => distance(b.floor) - distance(a.floor));
  const [furthest, ...others] = under;
  if (furthest === undefined) return null;
  const { cell, floor } = furthest;
  const name = cells.length > 1 ? `${code(cellName(cell))} ` : '';
  const said = `${name}${howFar(floor)} under its ${nameFloor(floor)} of ${percent(floor.minPassRate)} (${pValue(floor.pAdjusted)})`;
  return others.length === 0
    ? said
    : `${plural(under.length, nounOf(cells))} under their floors, the furthest: ${said}`;
}

function nameFloor(floor: Floor | null): string {
  return floor?.mode === 'strict' ? 'strict floor' : 'floor';
}

function distance({ rate, minPassRate }: Floor): number {
  return minPassRate - rate;
}

function howFar(floor: Floor): string {
  const said = points(distance(floor));
  return said === '0 points' ? 'less than 0.1 points' : said;
}
