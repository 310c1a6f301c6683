import type { Cell } from '../domain/plan.ts';
import type { CellRecord, Outcome } from '../domain/record.ts';

/** Event that a run reports while it runs. */
export type Progress =
  | { readonly kind: 'cell_started'; readonly cell: Cell }
  | { readonly kind: 'trial_ended'; readonly cell: Cell; readonly outcome: Outcome }
  | {
      readonly kind: 'rematch_started';
      readonly cell: Cell;
      readonly requests: number;
      readonly trials: number;
    }
  | { readonly kind: 'rematch_ended'; readonly cell: Cell }
  | { readonly kind: 'cell_ended'; readonly cell: Cell; readonly record: CellRecord };
