import type { Model } from '../domain/model.ts';
import type { Cell } from '../domain/plan.ts';
import type { CellRecord, Outcome } from '../domain/record.ts';
import type { BatchEvent } from '../run/batch/batch-event.ts';
import type { Progress } from '../run/progress.ts';
import type { Silence } from '../run/silence.ts';
import { plainText } from '../text/escape.ts';
import { plainPhrase } from '../text/phrase.ts';
import { describeBatch } from './batch-words.ts';
import { percent, plural, timesOver } from './format.ts';
import { createLine, paceOf } from './progress-line.ts';
import type { Line, ProgressLine } from './progress-line.ts';
import { describeSilence, SilencePace } from './silence.ts';
import { describeLeftOut } from './warnings.ts';

/**
 * Gives a listener that tells on standard error how a run goes: on a terminal in one line that changes, else now and
 * then.
 */
export function showProgress(io: ProgressLine): (progress: Progress) => void {
  const teller = new Teller(io);
  return (progress) => teller.tell(progress);
}

class Teller {
  readonly #isTerminal: boolean;
  readonly #say: Line;
  readonly #counts = new Map<Cell, { done: number; total: number }>();
  readonly #paces = new Map<string, SilencePace>();
  readonly #told = new Set<string>();
  #lastMs = performance.now();

  constructor(io: ProgressLine) {
    this.#isTerminal = io.isTerminal;
    this.#say = createLine(io);
  }

  tell(progress: Progress): void {
    switch (progress.kind) {
      case 'cell_started': {
        const { cell } = progress;
        const total = cell.cases.length * cell.repeat;
        this.#begin(cell, total, `${plural(cell.cases.length, 'case')}, ${plural(total, 'request')}`);
        return;
      }
      case 'rematch_started': {
        const { cell, requests, trials } = progress;
        const words = `asking again, ${timesOver(trials)} each: ${plural(requests, 'request')}`;
        this.#begin(cell, requests, words);
        return;
      }
      case 'trial_ended':
        this.#tellLeftOut(progress.cell, progress.outcome);
        this.#advance(progress.cell);
        return;
      case 'silent':
        this.#tellSilence(progress.model, progress.silence);
        return;
      case 'batch':
        this.#tellBatch(progress.model, progress.event);
        return;
      case 'cell_ended':
        this.#say.line(`${nameOf(progress.cell)}: ${describeRecord(progress.record)}`);
        return;
      case 'rematch_ended':
        this.#say.line(`${nameOf(progress.cell)}: asked again`);
    }
  }

  #begin(cell: Cell, total: number, words: string): void {
    this.#counts.set(cell, { done: 0, total });
    this.#say.line(`${nameOf(cell)}: ${words}`);
  }

  #advance(cell: Cell): void {
    const count = this.#counts.get(cell) ?? { done: 0, total: 0 };
    count.done += 1;
    this.#paces.get(cell.model.id)?.answered();
    const now = performance.now();
    const isSoon = now - this.#lastMs < paceOf(this.#isTerminal);
    if (count.done === count.total || isSoon) return;
    this.#lastMs = now;
    this.#say.forNow(`${nameOf(cell)}: ${count.done} of ${count.total}`);
  }

  #tellSilence({ id }: Model, silence: Silence): void {
    const pace = this.#paces.get(id) ?? new SilencePace();
    this.#paces.set(id, pace);
    const text = `${plainText(id)}: ${describeSilence(silence, Date.now())}`;
    if (this.#isTerminal || pace.isDue(performance.now())) this.#say.forNow(text);
  }

  /** Says each thing that happens to a batch, and now and then how far it is. */
  #tellBatch({ id }: Model, event: BatchEvent): void {
    const text = `${plainText(id)}: ${describeBatch(event)}`;
    if (event.kind !== 'under_way') {
      this.#say.line(text);
      return;
    }
    const now = performance.now();
    if (now - this.#lastMs < paceOf(this.#isTerminal)) return;
    this.#lastMs = now;
    this.#say.forNow(text);
  }

  /** Says once for each model what it refuses. */
  #tellLeftOut({ model }: Cell, { left_out: fields = [] }: Outcome): void {
    const text = `${plainText(model.id)}: ${plainText(plainPhrase(describeLeftOut(fields)))}`;
    if (fields.length === 0 || this.#told.has(text)) return;
    this.#told.add(text);
    this.#say.line(text);
  }
}

function nameOf({ benchmark, model }: Cell): string {
  return `${plainText(benchmark.name)} on ${plainText(model.id)}`;
}

function describeRecord({ summary }: CellRecord): string {
  const { pass_rate: rate = null, errored = 0 } = summary ?? {};
  const errors = errored > 0 ? `, ${plural(errored, 'error')}` : '';
  return `${rate === null ? 'nothing scored' : `pass rate ${percent(rate)}`}${errors}`;
}
