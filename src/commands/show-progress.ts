import type { Cell } from '../domain/plan.ts';
import { plainText } from '../report/escape.ts';
import { percent, plural } from '../report/format.ts';
import type { Progress } from '../run/progress.ts';
import type { Io } from './io.ts';

/** How often a long cell says how far it is, where lines cannot be written over. */
const LINE_EVERY_MS = 10_000;
const REDRAW_EVERY_MS = 100;

/** Gives a listener that tells on standard error how a run goes: on a terminal in one line that changes, else now and then. */
export function showProgress(io: Pick<Io, 'err' | 'isTerminal'>): (progress: Progress) => void {
  const done = new Map<Cell, number>();
  let lastMs = performance.now();
  return (progress) => {
    const { cell } = progress;
    const name = `${plainText(cell.benchmark.name)} on ${plainText(cell.model.id)}`;
    const total = cell.cases.length * cell.repeat;
    if (progress.kind === 'cell_started') {
      done.set(cell, 0);
      io.err(`${name}: ${plural(cell.cases.length, 'case')}, ${plural(total, 'request')}\n`);
    } else if (progress.kind === 'trial_ended') {
      const count = (done.get(cell) ?? 0) + 1;
      done.set(cell, count);
      const now = performance.now();
      if (count === total || now - lastMs < (io.isTerminal ? REDRAW_EVERY_MS : LINE_EVERY_MS)) return;
      lastMs = now;
      io.err(io.isTerminal ? `\r${name}: ${count} of ${total}\u001b[K` : `${name}: ${count} of ${total}\n`);
    } else if (progress.kind === 'rematch_started') {
      done.set(cell, 0);
      io.err(
        `${name}: asking both sides again, ${progress.trials} times each: ${plural(progress.requests, 'request')}\n`,
      );
    } else {
      const { pass_rate: rate = null, errored = 0 } = progress.record.summary ?? {};
      const errors = errored > 0 ? `, ${plural(errored, 'error')}` : '';
      const passed = rate === null ? 'nothing scored' : `pass rate ${percent(rate)}`;
      io.err(`${io.isTerminal ? '\r\u001b[K' : ''}${name}: ${passed}${errors}\n`);
    }
  };
}
