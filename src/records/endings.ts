import type { FinishReason } from '../domain/model.ts';
import type { Endings, Outcome } from '../domain/record.ts';
import { readFinishReason } from '../text/finish-reason.ts';
import { failureOf, hasAnswer } from './failure.ts';

/** Ways in which an answer is none, or only a part of one. */
type Ending = keyof Endings;

const ENDINGS: Readonly<Partial<Record<FinishReason, Ending>>> = {
  length: 'cut',
  refusal: 'refused',
  filtered: 'filtered',
};

/** Gives how an answer failed to be a whole one; null for a whole one, and where there is none or nothing is known. */
export function endingOf(outcome: Outcome): Ending | null {
  const { finish_reason: word, output } = outcome;
  const failure = failureOf(outcome);
  if (failure !== null && !hasAnswer(failure)) return null;
  const ending = ENDINGS[readFinishReason(word ?? 'stop') ?? 'stop'];
  return ending ?? (output?.trim() === '' ? 'empty' : null);
}

/** Counts the answers that are none, or only a part of one, by how they ended. */
export class EndingCount {
  readonly #counts: Record<Ending, number> = { cut: 0, empty: 0, refused: 0, filtered: 0 };

  add(outcome: Outcome): void {
    const ending = endingOf(outcome);
    if (ending !== null) this.#counts[ending] += 1;
  }

  get counts(): Endings {
    return this.#counts;
  }
}

/** Tells whether any answer was none, or only a part of one. */
export function hasEndings(endings: Endings): boolean {
  return Object.values(endings).some((count) => count > 0);
}
