import type { Worker } from 'node:worker_threads';
import type { Score } from '../domain/score.ts';
import type { ScoringNews, ScoringTask } from './scoring-thread.ts';

/** How a task ended; unless it is done, its thread is of no use any more. */
export type TaskEnd =
  | { readonly kind: 'done' | 'aborted' }
  | { readonly kind: 'slow'; readonly limitMs: number }
  | { readonly kind: 'slow_search'; readonly limitMs: number; readonly pattern: string }
  | { readonly kind: 'died'; readonly reason: string };

/** Limits of processor time, and who hears of the scores. */
export type Watch = {
  readonly answerMs: number;
  readonly searchMs: number;
  readonly onScore: (score: Score) => void;
  readonly signal: AbortSignal;
};

/** A task's part that is timed: a search, or all the rest. */
type Stage = { readonly pattern: string | null; readonly sinceMs: number };

/** Gives a thread a task and tells how it ended; never rejects. The thread is timed, not its start. */
export function watchTask(thread: Worker, task: ScoringTask, watch: Watch): Promise<TaskEnd> {
  const { answerMs, searchMs, onScore, signal } = watch;
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    let stage: Stage | undefined;
    let spentMs = 0;
    let isOver = false;
    const end = (how: TaskEnd): void => {
      isOver = true;
      clearTimeout(timer);
      thread.off('message', hear).off('error', die).off('exit', exit);
      signal.removeEventListener('abort', abort);
      resolve(how);
    };
    // Processor time, so that a busy machine makes nothing slow: what runs away takes all it can get.
    const look = (): void => {
      clearTimeout(timer);
      if (isOver || stage === undefined) return;
      const { pattern, sinceMs } = stage;
      const leftMs = (pattern === null ? answerMs - spentMs : searchMs) - (processorMs() - sinceMs);
      // What has arrived meanwhile still counts: this thread may have been the slow one.
      if (leftMs > 0) timer = setTimeout(() => setImmediate(look), leftMs);
      else if (pattern === null) end({ kind: 'slow', limitMs: answerMs });
      else end({ kind: 'slow_search', limitMs: searchMs, pattern });
    };
    const enter = (pattern: string | null): void => {
      const now = processorMs();
      if (stage?.pattern === null) spentMs += now - stage.sinceMs;
      stage = { pattern, sinceMs: now };
      look();
    };
    const hear = (news: ScoringNews): void => {
      if (news.kind === 'done') end({ kind: 'done' });
      else enter(news.kind === 'searching' ? news.pattern : null);
      if (news.kind === 'scored') onScore(news.score);
    };
    const die = ({ message }: Error): void =>
      end({ kind: 'died', reason: `scoring this answer failed: ${message}` });
    const exit = (): void => die(new Error('its thread ended'));
    const abort = (): void => end({ kind: 'aborted' });
    thread.on('message', hear).on('error', die).on('exit', exit);
    signal.addEventListener('abort', abort, { once: true });
    thread.postMessage(task);
  });
}

/** Gives the processor time of all threads of this process together, so never less than what the task took. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
