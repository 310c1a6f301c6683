import { isPassing } from './arm.ts';
import type { ArmCase } from './arm.ts';
import type { Shown } from './comparison.ts';
import { scoreOf } from './metric.ts';

/** Gives how a side answered a case: its counts, and an answer of the kind that decided. */
export function showCase(pooled: ArmCase): Shown {
  const { passes, trials, firstPassed, firstFailed } = pooled;
  const shown = isPassing(pooled) ? firstPassed : firstFailed;
  const explanations = Object.entries(shown?.explanations ?? {}).map(([name, text]) => `${name}: ${text}`);
  return {
    passes: pooled.grades === null ? passes : null,
    trials,
    score: shown === null ? null : scoreOf(shown),
    output: shown?.output ?? null,
    explanation: explanations.length === 0 ? null : explanations.join('; '),
  };
}
