import type { Model } from '../domain/model.ts';
import type { Cell } from '../domain/plan.ts';
import type { CellRecord, Outcome } from '../domain/record.ts';
import type { BatchEvent } from './batch/batch-event.ts';
import type { Silence } from './silence.ts';

/** Event that a run reports while it runs. */
export type Progress =
  | { readonly kind: 'model_started'; readonly model: Model; readonly trials: number }
  | { readonly kind: 'cell_started'; readonly cell: Cell }
  | { readonly kind: 'trial_ended'; readonly cell: Cell; readonly outcome: Outcome }
  | {
      readonly kind: 'rematch_started';
      readonly cell: Cell;
      readonly requests: number;
      readonly trials: number;
    }
  | { readonly kind: 'rematch_ended'; readonly cell: Cell }
  | { readonly kind: 'silent'; readonly model: Model; readonly silence: Silence }
  | { readonly kind: 'batch'; readonly model: Model; readonly event: BatchEvent }
  | { readonly kind: 'cell_ended'; readonly cell: Cell; readonly record: CellRecord };
