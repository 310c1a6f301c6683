import type { Difference, EvaluatorChange } from './change.ts';
import type { Cell } from './plan.ts';
import type { CellRecord } from './record.ts';

/** Reason why a cell's answers must be asked for; names and values in it are the user's. */
export type RunReason =
  | { readonly kind: 'chosen' | 'forced' | 'scheduled' | 'by_hand' | 'no_baseline' | 'fingerprint' }
  | { readonly kind: 'text'; readonly part: 'prompt' | 'system_prompt'; readonly file: string | null }
  | { readonly kind: 'file'; readonly file: string; readonly change: 'added' | 'removed' | 'changed' }
  | { readonly kind: 'model_entry'; readonly model: string; readonly difference: Difference }
  | { readonly kind: 'evaluator'; readonly change: EvaluatorChange };

/** A cell of the plan, and whether its answers must be asked for. */
export type Selected =
  | {
      readonly kind: 'run';
      readonly cell: Cell;
      readonly baseline: readonly CellRecord[];
      readonly reasons: readonly RunReason[];
    }
  | {
      readonly kind: 'unchanged';
      readonly cell: Cell;
      /** Records whose answers count for this cell too. */
      readonly baseline: readonly CellRecord[];
      /** The cell cut to its new and changed cases; null where there is none. */
      readonly fresh: Cell | null;
    };
