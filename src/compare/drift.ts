import type { Direction, Drift } from '../domain/drift.ts';
import type { Look } from './look.ts';
import type { CellPair } from './match-cells.ts';

/** Two-sided p up to which a run is out of line, and up to which the next one agrees. */
const MARK_P = 0.001;
const AGREE_P = 0.05;

/**
 * Judges a run against earlier runs of the same configuration, where there can be no rematch. A run far out of line is
 * marked; drift is what the next run confirms (docs/statistics.md). Null for a run of another kind.
 */
export function findDrift({ basis }: CellPair, look: Look | null): Drift | null {
  if (basis.kind !== 'repeated' || look === null) return null;
  const direction: Direction = look.change < 0 ? 'worse' : 'better';
  const p = twoSided(look);
  if (basis.pending === direction && p <= AGREE_P) return { status: 'confirmed', direction };
  return p <= MARK_P ? { status: 'possible', direction } : { status: 'none' };
}

/** Gives the deciding p of both directions together. */
export function twoSided({ p, pBetter }: Pick<Look, 'p' | 'pBetter'>): number {
  return Math.min(1, 2 * Math.min(p ?? 1, pBetter ?? 1));
}
