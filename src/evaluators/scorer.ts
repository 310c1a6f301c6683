import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Score } from '../domain/score.ts';
import type { ScoringTask } from './scoring-thread.ts';
import { watchTask } from './watch-task.ts';
import type { TaskEnd } from './watch-task.ts';

/** Processor time that the scores of one answer may take, without searches. */
const ANSWER_MS = 2_000;
/** Limit of all such time-outs of a run; past it no answer is given that long. */
const ALL_ANSWERS_MS = 60_000;
/** Processor time that one search may take; past it the pattern counts as too slow for this answer. */
const SEARCH_MS = 250;
/** Limit of all such time-outs of a run; past it no pattern is tried any more. */
const ALL_SEARCHES_MS = 4_000;
/** What is left of it from which a pattern that has timed out is not tried again, and others get less. */
const SCARCE_MS = 1_000;
/** The part of a limit that is given where little is left of all. */
const SHORT_PART = 0.1;
/** Time that is lost with a thread beside the time-out: another one starts. */
const RESTART_MS = 100;
/** Most that the thread's heap holds: more than any answer needs that is scored, so that none takes all memory. */
const MAX_HEAP_MIB = 1024;
/** Most that it holds of what it has just made, which is soon of no use: the engine's own limit costs 25 MiB a run. */
const MAX_FRESH_MIB = 8;

const SLOW = 'scoring this answer takes too long';
const SPENT = 'it was not scored: other answers took all the time that a run has for slow ones';

/** What may be lost by time-outs of one kind. */
type Patience = { readonly oneMs: number; readonly allMs: number };

/** Limits of processor time, in milliseconds. */
export type ScoringLimits = { readonly answers: Patience; readonly searches: Patience };

const LIMITS: ScoringLimits = {
  answers: { oneMs: ANSWER_MS, allMs: ALL_ANSWERS_MS },
  searches: { oneMs: SEARCH_MS, allMs: ALL_SEARCHES_MS },
};

/** An answer to score. */
export type Scoring = Omit<ScoringTask, 'slowPatterns' | 'maySearch'>;

/**
 * Scores answers in a thread of its own, so that this one hears the network and signals meanwhile. A search or an answer
 * that takes too long ends the thread, is left unscored, and the next one gets a new thread. One answer is scored at a
 * time; the thread starts with the first and keeps no process alive.
 */
export class Scorer {
  readonly #limits: ScoringLimits;
  #thread: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #lostAnswersMs = 0;
  #lostSearchesMs = 0;
  readonly #slowPatterns = new Set<string>();

  constructor(limits: ScoringLimits = LIMITS) {
    this.#limits = limits;
  }

  /** Gives a score for each use; rejects only when aborted. */
  score(scoring: Scoring, signal: AbortSignal): Promise<Score[]> {
    const scores = this.#last.then(() => this.#score(scoring, signal));
    this.#last = scores.catch(() => undefined);
    return scores;
  }

  async #score(scoring: Scoring, signal: AbortSignal): Promise<Score[]> {
    const slow = new Set<string>();
    const scores: Score[] = [];
    for (;;) {
      signal.throwIfAborted();
      const uses = scoring.uses.slice(scores.length);
      const leftMs = this.#limits.searches.allMs - this.#lostSearchesMs;
      const slowPatterns = leftMs < SCARCE_MS ? this.#slowPatterns : slow;
      const end = await this.#run({ ...scoring, uses, slowPatterns, maySearch: leftMs > 0 }, scores, signal);
      if (end.kind === 'aborted') throw signal.reason;
      if (end.kind === 'done') return scores;
      if (end.kind === 'slow_search') {
        this.#lostSearchesMs += end.limitMs + RESTART_MS;
        this.#slowPatterns.add(end.pattern);
        slow.add(end.pattern);
        continue;
      }
      if (end.kind === 'slow') this.#lostAnswersMs += end.limitMs + RESTART_MS;
      const isShort = end.kind === 'slow' && end.limitMs < this.#limits.answers.oneMs;
      const reason = end.kind === 'died' ? end.reason : isShort ? SPENT : SLOW;
      return scoring.uses.map((_use, index) => scores[index] ?? { status: 'unscored', reason });
    }
  }

  async #run(task: ScoringTask, scores: Score[], signal: AbortSignal): Promise<TaskEnd> {
    const { answers, searches } = this.#limits;
    const thread = (this.#thread ??= this.#start());
    thread.ref();
    const end = await watchTask(thread, task, {
      answerMs: answers.oneMs * (this.#lostAnswersMs < answers.allMs ? 1 : SHORT_PART),
      searchMs: searches.oneMs * (searches.allMs - this.#lostSearchesMs < SCARCE_MS ? SHORT_PART : 1),
      onScore: (score) => void scores.push(score),
      signal,
    });
    thread.unref();
    if (end.kind === 'done') return end;
    this.#thread = undefined;
    // Not waited for: whoever cancels is heard even where a function of the engine's own cannot be ended.
    void thread.terminate();
    return end;
  }

  /** Starts the thread: beside this file, the sources hold its program and dist/ its launcher. */
  #start(): Worker {
    const here = import.meta.url;
    const url = new URL(`scoring-thread${path.extname(here)}`, here);
    const thread = new Worker(url, {
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MIB, maxYoungGenerationSizeMb: MAX_FRESH_MIB },
    });
    // One that ends between two answers costs none of them.
    return thread.on('error', () => this.#forget(thread)).on('exit', () => this.#forget(thread));
  }

  #forget(thread: Worker): void {
    if (this.#thread === thread) this.#thread = undefined;
  }
}

/** The process's one scorer. */
export const scorer = new Scorer();
