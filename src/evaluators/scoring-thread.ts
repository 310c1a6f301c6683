/** The thread in which scores are found that may take long. Whoever started it may end it at any time (Scorer). */
import { parentPort } from 'node:worker_threads';
import type { EvaluatorUse } from '../domain/benchmark.ts';
import type { Case } from '../domain/case.ts';
import type { Score } from '../domain/score.ts';
import { holdAgainst } from './hold-against.ts';
import { getEvaluator } from './index.ts';
import { searchUnwatched } from './pattern-search.ts';
import type { PatternSearch } from './pattern-search.ts';

/** Evaluator and settings by which an answer is scored. */
export type Use = Pick<EvaluatorUse, 'name' | 'settings'>;

/** What the thread is asked: the scores of an answer. */
export type ScoringTask = {
  readonly item: Case;
  readonly answer: string;
  readonly uses: readonly Use[];
  /** Patterns that are not tried, since they took too long before. */
  readonly slowPatterns: ReadonlySet<string>;
  /** False where no other pattern is tried either: there is no time left for one that may be slow. */
  readonly maySearch: boolean;
};

/** What the thread tells: a task begins; a search begins; the next use has its score; the task is done. */
export type ScoringNews =
  | { readonly kind: 'started' }
  | { readonly kind: 'searching'; readonly pattern: string }
  | { readonly kind: 'scored'; readonly score: Score }
  | { readonly kind: 'done' };

async function work({ item, answer, uses, slowPatterns, maySearch }: ScoringTask): Promise<void> {
  tell({ kind: 'started' });
  const search: PatternSearch = (pattern, text) => {
    if (slowPatterns.has(pattern.pattern)) return { status: 'slow' };
    if (!maySearch) return { status: 'passed_over' };
    tell({ kind: 'searching', pattern: pattern.pattern });
    return searchUnwatched(pattern, text);
  };
  for (const use of uses) tell({ kind: 'scored', score: await score(use, item, answer, search) });
  tell({ kind: 'done' });
}

async function score(use: Use, item: Case, answer: string, search: PatternSearch): Promise<Score> {
  try {
    const { item: held, settings } = holdAgainst(item, use);
    return await getEvaluator(use.name).evaluate(held, answer, settings, {}, search);
  } catch (error) {
    // An answer can ask for more than the engine holds, e.g. a text that would be too long.
    const reason = error instanceof Error ? error.message : String(error);
    return { status: 'unscored', reason: `scoring this answer failed: ${reason}` };
  }
}

function tell(news: ScoringNews): void {
  parentPort?.postMessage(news);
}

parentPort?.on('message', (task: ScoringTask) => void work(task));
