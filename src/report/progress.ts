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
import { ModelProgress } from './model-progress.ts';
import { createLine, paceOf } from './progress-line.ts';
import type { Line, ProgressLine } from './progress-line.ts';
import { describeWaiting, findAwaited } from './waiting.ts';
import { describeSilence, SilencePace } from './silence.ts';
import { describeLeftOut } from './warnings.ts';

/** Most models that have a line of their own on a terminal. */
const MAX_LINES = 8;
/** Least time between two lines on one model, where lines cannot be written over. */
const LEAST_MS = 1_000;

/**
 * Gives a listener that tells on standard error how a run goes: on a terminal in a line for each model that changes,
 * else in a line every ten seconds or every tenth of the trials.
 */
export function showProgress(io: ProgressLine): (progress: Progress) => void {
  const teller = new Teller(io);
  return (progress) => teller.tell(progress);
}

class Teller {
  readonly #isTerminal: boolean;
  readonly #say: Line;
  readonly #models = new Map<string, ModelProgress>();
  readonly #paces = new Map<string, SilencePace>();
  readonly #told = new Set<string>();
  /** When lines were written over last, and when something was said of each model. */
  #drawnMs = performance.now();
  readonly #toldMs = new Map<string, number>();

  constructor(io: ProgressLine) {
    this.#isTerminal = io.isTerminal;
    this.#say = createLine(io);
  }

  tell(progress: Progress): void {
    switch (progress.kind) {
      case 'model_started':
        this.#of(progress.model).begin(progress.trials);
        return;
      case 'cell_started': {
        const { cell } = progress;
        const total = cell.cases.length * cell.repeat;
        this.#say.line(`${nameOf(cell)}: ${plural(cell.cases.length, 'case')}, ${plural(total, 'request')}`);
        return;
      }
      case 'rematch_started': {
        const { cell, requests, trials } = progress;
        this.#of(cell.model).begin(requests);
        this.#say.line(
          `${nameOf(cell)}: asking again, ${timesOver(trials)} each: ${plural(requests, 'request')}`,
        );
        return;
      }
      case 'trial_ended':
        this.#tellLeftOut(progress.cell, progress.outcome);
        this.#advance(progress.cell.model, progress.outcome);
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

  #of({ id }: Pick<Model, 'id'>): ModelProgress {
    const known = this.#models.get(id) ?? new ModelProgress(() => performance.now());
    this.#models.set(id, known);
    return known;
  }

  #advance(model: Model, outcome: Outcome): void {
    const count = this.#of(model);
    count.ended(outcome);
    this.#paces.get(model.id)?.answered();
    if (count.isOver) return;
    const now = performance.now();
    const sinceMs = now - (this.#isTerminal ? this.#drawnMs : (this.#toldMs.get(model.id) ?? this.#drawnMs));
    const isFurther = !this.#isTerminal && count.isFurther && sinceMs >= LEAST_MS;
    if (sinceMs < paceOf(this.#isTerminal) && !isFurther) return;
    if (this.#isTerminal) this.#draw();
    else this.#say.forNow(`${plainText(model.id)}: ${count.describe()}`);
    this.#toldMs.set(model.id, now);
  }

  /** Writes the line of each model that is under way over those from before. */
  #draw(): void {
    this.#drawnMs = performance.now();
    const all = [...this.#models].filter(([, count]) => !count.isOver || count.isSilent);
    const lines = all.slice(0, MAX_LINES).map(([id, count]) => `${plainText(id)}: ${count.describe()}`);
    const more = all.length - lines.length;
    this.#say.forNow(...lines, ...(more > 0 ? [`and ${plural(more, 'more model')}`] : []));
  }

  #tellSilence(model: Model, silence: Silence): void {
    const pace = this.#paces.get(model.id) ?? new SilencePace();
    this.#paces.set(model.id, pace);
    this.#of(model).silent(silence);
    if (this.#isTerminal) this.#draw();
    else if (pace.isDue(performance.now()))
      this.#say.forNow(`${plainText(model.id)}: ${describeSilence(silence, Date.now())}`);
  }

  /** Says each thing that happens to a batch, and now and then how far it is. */
  #tellBatch({ id }: Model, event: BatchEvent): void {
    const text = `${plainText(id)}: ${describeBatch(event)}`;
    if (event.kind !== 'under_way') {
      this.#say.line(text);
      return;
    }
    const now = performance.now();
    if (now - (this.#toldMs.get(id) ?? this.#drawnMs) < paceOf(this.#isTerminal)) return;
    this.#toldMs.set(id, now);
    this.#say.forNow(text);
  }

  /** Says once for each model what it refuses. */
  #tellLeftOut({ model }: Cell, { left_out: fields = [] }: Outcome): void {
    if (fields.length === 0) return;
    const text = `${plainText(model.id)}: ${plainText(plainPhrase(describeLeftOut(fields)))}`;
    if (this.#told.has(text)) return;
    this.#told.add(text);
    this.#say.line(text);
  }
}

function nameOf({ benchmark, model }: Cell): string {
  return `${plainText(benchmark.name)} on ${plainText(model.id)}`;
}

function describeRecord(record: CellRecord): string {
  const { pass_rate: rate = null, errored = 0, pending = 0 } = record.summary ?? {};
  const isOnlyWaiting = rate === null && pending > 0;
  return [
    ...(isOnlyWaiting ? [] : [rate === null ? 'nothing scored' : `pass rate ${percent(rate)}`]),
    ...(pending > 0 ? [describeWaiting(pending, findAwaited([record]))] : []),
    ...(errored > 0 ? [plural(errored, 'error')] : []),
  ].join(', ');
}
