/** The history of earlier runs and this one, as a report shows it and as the baseline keeps it. */
import type { NewRun } from '../../baseline/add-run.ts';
import type { Comparison, Verdict } from '../../compare/comparison.ts';
import { historyOf, pointOf } from '../../compare/history-point.ts';
import type { Drift } from '../../domain/drift.ts';
import type { HistoryMark, RunHistory } from '../../domain/history.ts';
import { cellKey, keyOfRecord } from '../../records/cell-key.ts';
import { joinHistories } from '../../records/history.ts';
import type { KnownBaseline } from './find-baseline.ts';

/** Verdicts whose level the baseline takes all the same: merging accepts it. */
const LOWER: ReadonlySet<Verdict> = new Set(['regressed', 'minor_regression', 'below_floor']);

/** Gives the lines of runs that answered all of their cells; where the baseline takes them, it takes a lower level too. */
export function historyOfRuns(runs: readonly NewRun[], { cells }: Comparison, isKept: boolean): RunHistory {
  const verdicts = new Map(
    cells.map(({ benchmark, model, verdict }) => [cellKey(benchmark, model), verdict]),
  );
  // Where only the new cases were asked, their rate is not the cell's.
  const whole = runs.filter(({ record, cases }) => record.results.length >= cases.length);
  return {
    cells: whole.map(({ record, provenance: { commit, run_id, run_attempt }, drift }) => {
      const { benchmark_name, model_id } = record;
      const verdict = verdicts.get(keyOfRecord(record));
      const marks = isKept ? listMarks(verdict, drift) : [];
      const told = {
        ...{ commit, run_id, run_attempt },
        ...(verdict !== undefined && { verdict }),
        ...(marks.length > 0 && { marks }),
      };
      return { benchmark_name, model_id, points: [pointOf(record, told)] };
    }),
  };
}

/** Gives what is known of earlier runs, with this one's added. */
export function withThisRun({ restored, records }: KnownBaseline, added: RunHistory): RunHistory {
  return joinHistories(restored?.history ?? historyOf(records), added);
}

function listMarks(verdict: Verdict | undefined, drift: Drift | null): HistoryMark[] {
  if (drift?.status === 'possible') return ['possible_drift'];
  if (drift?.status === 'confirmed') return ['drift'];
  return verdict !== undefined && LOWER.has(verdict) ? ['accepted'] : [];
}
