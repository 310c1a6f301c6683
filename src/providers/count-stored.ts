import type { Model, Prompt } from '../domain/model.ts';
import { createAnswerKeys } from './answer-key.ts';
import { recallCompletion } from './answer-lines.ts';
import type { AnswerStore } from './answer-store.ts';
import { findProvider } from './index.ts';

/** Counts how many of so many trials of a prompt need not be asked. */
export type CountStored = (prompt: Prompt, trials: number) => number;

/** Gives the count of a model's answers that a store has; nothing is asked, and nothing is kept. */
export function countStored(store: AnswerStore, model: Model): CountStored {
  if (findProvider(model)?.mayStore !== true || store.size === 0) return () => 0;
  const keys = createAnswerKeys(model);
  return (prompt, trials) => {
    let count = 0;
    for (let trial = 1; trial <= trials; trial += 1)
      if (recallCompletion(store.find(keys.answer(prompt, trial))) !== undefined) count += 1;
    return count;
  };
}
