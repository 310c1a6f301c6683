import type { Json } from './json.ts';

/** A setting that has two values, before and after; null stands for none. */
export type Difference = { readonly name: string; readonly before: Json; readonly after: Json };

/** An evaluator that differs between the two sides of a comparison. */
export type EvaluatorChange = {
  readonly name: string;
  readonly change: 'added' | 'removed' | readonly Difference[];
};
