import type { Outcome } from '../domain/record.ts';
import type { Silence } from '../run/silence.ts';
import { dollars, plural, thousands } from './format.ts';
import { describeSilence } from './silence.ts';

/** Time over which a rate is taken, the least of it that tells one, and the time between two samples. */
const RATE = { overMs: 30_000, leastMs: 2_000, everyMs: 500 } as const;
/** Time after which a silence of which nothing more is heard is over. */
const SILENCE_MS = 1_500;
/** Shares of all trials at which a line is due, where lines cannot be written over. */
const TENTH = 0.1;

type Sample = { readonly ms: number; readonly done: number };

/** Counts how far the trials of one model are, and says so in one line; the clock gives milliseconds that only go up. */
export class ModelProgress {
  #done = 0;
  #total = 0;
  #again = 0;
  #costUsd: number | null = null;
  readonly #failed = new Map<string, number>();
  readonly #samples: Sample[] = [];
  #silence: { readonly facts: Silence; readonly heardMs: number } | undefined;
  #toldDone = 0;
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** True where all trials have ended. */
  get isOver(): boolean {
    return this.#done >= this.#total;
  }

  /** True where somebody waits. */
  get isSilent(): boolean {
    return this.#silence !== undefined && this.#clock() - this.#silence.heardMs < SILENCE_MS;
  }

  /** True where a tenth of all trials has ended since the last line. */
  get isFurther(): boolean {
    return this.#done - this.#toldDone >= TENTH * this.#total;
  }

  /** Notes trials to come: they are counted from the first where all before them have ended. */
  begin(trials: number): void {
    if (this.isOver) [this.#done, this.#total, this.#toldDone] = [0, 0, 0];
    if (this.#total === 0) this.#samples.length = 0;
    this.#total += trials;
    this.#sample();
  }

  /** Notes how a trial ended. */
  ended({ attempts = 1, cost_usd: cost, error_kind: kind }: Outcome): void {
    this.#done += 1;
    this.#again += Math.max(0, attempts - 1);
    if (cost != null) this.#costUsd = (this.#costUsd ?? 0) + cost;
    if (kind != null) this.#failed.set(kind, (this.#failed.get(kind) ?? 0) + 1);
    this.#sample();
  }

  /** Notes who waits. */
  silent(facts: Silence): void {
    this.#silence = { facts, heardMs: this.#clock() };
  }

  /** Says how far it is: what is done, how fast, what failed, what it cost, how long it takes still, and who waits. */
  describe(): string {
    this.#toldDone = this.#done;
    const rate = this.#findRate();
    const counts = [
      ...(this.#total === 0 ? [] : [`${thousands(this.#done)} of ${thousands(this.#total)}`]),
      ...(rate === null ? [] : [`${sayRate(rate)}/s`]),
      ...(this.#again === 0 ? [] : [`${plural(this.#again, 'request')} sent again`]),
      ...[...this.#failed].map(([kind, count]) => `${thousands(count)} ${kind.replaceAll('_', ' ')}`),
      ...(this.#costUsd === null ? [] : [dollars(this.#costUsd)]),
      ...(rate === null || this.isOver ? [] : [`about ${sayTime((this.#total - this.#done) / rate)} left`]),
    ];
    const waits = this.#silence && this.isSilent ? [describeSilence(this.#silence.facts, Date.now())] : [];
    return [...(counts.length === 0 ? [] : [counts.join(', ')]), ...waits].join('; ');
  }

  #sample(): void {
    const ms = this.#clock();
    const last = this.#samples.at(-1);
    if (last !== undefined && ms - last.ms < RATE.everyMs) return;
    this.#samples.push({ ms, done: this.#done });
    while ((this.#samples[1]?.ms ?? Infinity) <= ms - RATE.overMs) this.#samples.shift();
  }

  /** Gives the trials that ended in a second; null where too little time is known, or none did. */
  #findRate(): number | null {
    const [first] = this.#samples;
    const passedMs = first === undefined ? 0 : this.#clock() - first.ms;
    const ended = this.#done - (first?.done ?? 0);
    return passedMs < RATE.leastMs || ended === 0 ? null : (ended * 1_000) / passedMs;
  }
}

function sayRate(rate: number): string {
  return rate >= 10 ? thousands(Math.round(rate)) : String(Number(rate.toPrecision(2)));
}

function sayTime(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  return seconds < 5_400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
}
