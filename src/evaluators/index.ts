import { containsMatch } from './contains-match.ts';
import type { Evaluator } from './evaluator.ts';
import { exactMatch } from './exact-match.ts';
import { fuzzyMatch } from './fuzzy-match.ts';
import { numericMatch } from './numeric-match.ts';
import { regexMatch } from './regex-match.ts';

/** Every evaluator by its name in YAML. */
export const evaluators: Readonly<Record<string, Evaluator>> = {
  exact_match: exactMatch,
  contains_match: containsMatch,
  fuzzy_match: fuzzyMatch,
  regex_match: regexMatch,
  numeric_match: numericMatch,
};

/** Gives an evaluator that a checked plan names; a name that is not in the registry is a defect. */
export function getEvaluator(name: string): Evaluator {
  const evaluator = Object.hasOwn(evaluators, name) ? evaluators[name] : undefined;
  if (evaluator === undefined) throw new Error(`there is no evaluator \`${name}\``);
  return evaluator;
}
