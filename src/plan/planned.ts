import type { Case, PlacedCase } from '../domain/case.ts';
import type { Prompt } from '../domain/model.ts';
import type { PlannedCase } from '../domain/plan.ts';
import type { Place } from '../domain/problem.ts';
import type { EvaluatorRecord } from '../domain/record.ts';

/** A case without what says where it was written, and that. */
export type WrittenCase = Pick<PlannedCase, 'case' | 'place' | 'isUnnamed'>;

/** Gives a case apart from what says where it was written. */
export function splitCase({ place, isUnnamed, ...written }: PlacedCase): WrittenCase {
  const { id, input, expected, tags, difficulty, criteria, mustPass, metadata, ...further } = written;
  // What is named one by one lies in the case itself and not in a list beside it, which takes more memory.
  const item = { id, input, expected, tags, difficulty, criteria, mustPass, metadata, ...further };
  return { case: item, place, ...(isUnnamed === true && { isUnnamed }) };
}

/** A planned case whose prompt is made each time it is asked for: the prompts of all cases would fill the memory. */
export class Planned implements PlannedCase {
  readonly case: Case;
  readonly hash: string;
  readonly place: Place;
  declare readonly isUnnamed?: boolean;
  declare readonly evaluators?: readonly EvaluatorRecord[];
  readonly #ask: (item: Case) => Prompt;

  constructor(
    written: WrittenCase,
    { hash, evaluators }: Pick<PlannedCase, 'hash' | 'evaluators'>,
    ask: (item: Case) => Prompt,
  ) {
    this.case = written.case;
    this.hash = hash;
    this.place = written.place;
    this.#ask = ask;
    if (written.isUnnamed !== undefined) this.isUnnamed = written.isUnnamed;
    if (evaluators !== undefined) this.evaluators = evaluators;
  }

  get prompt(): Prompt {
    return this.#ask(this.case);
  }
}
