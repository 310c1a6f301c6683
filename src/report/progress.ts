import type { Model } from '../domain/model.ts';
import type { Cell } from '../domain/plan.ts';
import type { CellRecord, Outcome } from '../domain/record.ts';
import type { Progress } from '../run/progress.ts';
import type { Silence } from '../run/silence.ts';
import { plainText } from '../text/escape.ts';
import { plainPhrase } from '../text/phrase.ts';
import { percent, plural, timesOver } from './format.ts';
import { describeSilence, SilencePace } from './silence.ts';
import { describeLeftOut } from './warnings.ts';

/** Time between progress lines of a long cell, where lines cannot be written over. */
const LINE_EVERY_MS = 10_000;
const REDRAW_EVERY_MS = 100;
const CLEAR = '\r\u001b[K';
/** A line that is written over must not wrap: only its last row would be cleared. */
const [NO_WRAP, WRAP] = ['\u001b[?7l', '\u001b[?7h'];

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
  const paces = new Map<string, SilencePace>();
  const { sayLine, sayForNow } = createLine(io);
  let lastMs = performance.now();
  const told = new Set<string>();
  const begin = (cell: Cell, total: number, words: string): void => {
    counts.set(cell, { done: 0, total });
    sayLine(`${nameOf(cell)}: ${words}`);
  };
  const advance = (cell: Cell): void => {
    const count = counts.get(cell) ?? { done: 0, total: 0 };
    count.done += 1;
    paces.get(cell.model.id)?.answered();
    const now = performance.now();
    const isSoon = now - lastMs < (io.isTerminal ? REDRAW_EVERY_MS : LINE_EVERY_MS);
    if (count.done === count.total || isSoon) return;
    lastMs = now;
    sayForNow(`${nameOf(cell)}: ${count.done} of ${count.total}`);
  };
  const tellSilence = ({ id }: Model, silence: Silence): void => {
    const pace = paces.get(id) ?? new SilencePace();
    paces.set(id, pace);
    const text = `${plainText(id)}: ${describeSilence(silence, Date.now())}`;
    if (io.isTerminal || pace.isDue(performance.now())) sayForNow(text);
  };
  /** Says once for each model what it refuses. */
  const tellLeftOut = ({ model }: Cell, { left_out: fields = [] }: Outcome): void => {
    const text = `${plainText(model.id)}: ${plainText(plainPhrase(describeLeftOut(fields)))}`;
    if (fields.length === 0 || told.has(text)) return;
    told.add(text);
    sayLine(text);
  };
  return (progress) => {
    switch (progress.kind) {
      case 'cell_started': {
        const { cell } = progress;
        const total = cell.cases.length * cell.repeat;
        begin(cell, total, `${plural(cell.cases.length, 'case')}, ${plural(total, 'request')}`);
        return;
      }
      case 'rematch_started': {
        const { cell, requests, trials } = progress;
        begin(cell, requests, `asking again, ${timesOver(trials)} each: ${plural(requests, 'request')}`);
        return;
      }
      case 'trial_ended':
        tellLeftOut(progress.cell, progress.outcome);
        advance(progress.cell);
        return;
      case 'silent':
        tellSilence(progress.model, progress.silence);
        return;
      case 'cell_ended':
        sayLine(`${nameOf(progress.cell)}: ${describeRecord(progress.record)}`);
        return;
      case 'rematch_ended':
        sayLine(`${nameOf(progress.cell)}: asked again`);
    }
  };
}

/** Gives the two ways to say something: for good, and until the next line, which on a terminal is written over it. */
function createLine({
  err,
  isTerminal,
}: ProgressLine): Record<'sayLine' | 'sayForNow', (text: string) => void> {
  let isOpen = false;
  return {
    sayLine: (text) => {
      err(`${isOpen ? CLEAR : ''}${text}\n`);
      isOpen = false;
    },
    sayForNow: (text) => {
      err(isTerminal ? `${CLEAR}${NO_WRAP}${text}${WRAP}` : `${text}\n`);
      isOpen = isTerminal;
    },
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
