import type { Model, Prompt } from '../domain/model.ts';
import { createAnswerKeys } from './answer-key.ts';
import { recallCompletion } from './answer-lines.ts';
import type { AnswerStore } from './answer-store.ts';
import { findProvider } from './index.ts';

/** Tells whether a trial of a prompt need not be asked. */
export type IsStored = (prompt: Prompt, trial: number) => boolean;

/** Gives what tells of a model's answers whether a store has them; nothing is asked, and nothing is kept. */
export function isStoredIn(store: AnswerStore, model: Model): IsStored {
  if (findProvider(model)?.mayStore !== true || store.size === 0) return () => false;
  const keys = createAnswerKeys(model);
  return (prompt, trial) => recallCompletion(store.find(keys.answer(prompt, trial))) !== undefined;
}
