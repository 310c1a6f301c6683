import type { Cell } from '../domain/plan.ts';
import type { CellRecord } from '../domain/record.ts';
import type { Progress } from '../run/progress.ts';
import { plainText } from '../text/escape.ts';
import { percent, plural, timesOver } from './format.ts';

/** Time between progress lines of a long cell, where lines cannot be written over. */
const LINE_EVERY_MS = 10_000;
const REDRAW_EVERY_MS = 100;

/** Output to which progress is told. */
export type ProgressLine = {
  readonly err: (text: string) => void;
  /** True where a line can be written over. */
  readonly isTerminal: boolean;
};

/**
 * Gives a listener that tells on standard error how a run goes: on a terminal in one line that changes, else now and
 * then.
 */
export function showProgress(io: ProgressLine): (progress: Progress) => void {
  const counts = new Map<Cell, { done: number; total: number }>();
  const clear = io.isTerminal ? '\r\u001b[K' : '';
  let lastMs = performance.now();
  const begin = (cell: Cell, total: number, words: string): void => {
    counts.set(cell, { done: 0, total });
    io.err(`${nameOf(cell)}: ${words}\n`);
  };
  const advance = (cell: Cell): void => {
    const count = counts.get(cell) ?? { done: 0, total: 0 };
    count.done += 1;
    const now = performance.now();
    const isSoon = now - lastMs < (io.isTerminal ? REDRAW_EVERY_MS : LINE_EVERY_MS);
    if (count.done === count.total || isSoon) return;
    lastMs = now;
    io.err(`${clear}${nameOf(cell)}: ${count.done} of ${count.total}${io.isTerminal ? '' : '\n'}`);
  };
  return (progress) => {
    const { cell } = progress;
    switch (progress.kind) {
      case 'cell_started': {
        const total = cell.cases.length * cell.repeat;
        begin(cell, total, `${plural(cell.cases.length, 'case')}, ${plural(total, 'request')}`);
        return;
      }
      case 'rematch_started': {
        const { requests, trials } = progress;
        begin(cell, requests, `asking again, ${timesOver(trials)} each: ${plural(requests, 'request')}`);
        return;
      }
      case 'trial_ended':
        advance(cell);
        return;
      case 'cell_ended':
        io.err(`${clear}${nameOf(cell)}: ${describeRecord(progress.record)}\n`);
        return;
      case 'rematch_ended':
        io.err(`${clear}${nameOf(cell)}: asked again\n`);
    }
  };
}

function nameOf({ benchmark, model }: Cell): string {
  return `${plainText(benchmark.name)} on ${plainText(model.id)}`;
}

function describeRecord({ summary }: CellRecord): string {
  const { pass_rate: rate = null, errored = 0 } = summary ?? {};
  const errors = errored > 0 ? `, ${plural(errored, 'error')}` : '';
  return `${rate === null ? 'nothing scored' : `pass rate ${percent(rate)}`}${errors}`;
}
