import { codeExecution } from './code-execution.ts';
import { containsMatch } from './contains-match.ts';
import { endsWith } from './ends-with.ts';
import { equals } from './equals.ts';
import type { Evaluator } from './evaluator.ts';
import { exactMatch } from './exact-match.ts';
import { fuzzyMatch } from './fuzzy-match.ts';
import { human } from './human.ts';
import { javascript } from './javascript.ts';
import { jsonMatch } from './json-match.ts';
import { jsonSchema } from './json-schema.ts';
import { llmJudge } from './llm-judge.ts';
import { multipleChoice } from './multiple-choice.ts';
import { notContains } from './not-contains.ts';
import { numericMatch } from './numeric-match.ts';
import { regexMatch } from './regex-match.ts';
import { semanticSimilarity } from './semantic-similarity.ts';
import { startsWith } from './starts-with.ts';

/** Every evaluator by its name in YAML. */
export const evaluators: Readonly<Record<string, Evaluator>> = {
  exact_match: exactMatch,
  equals,
  contains_match: containsMatch,
  not_contains: notContains,
  starts_with: startsWith,
  ends_with: endsWith,
  fuzzy_match: fuzzyMatch,
  regex_match: regexMatch,
  numeric_match: numericMatch,
  multiple_choice: multipleChoice,
  code_execution: codeExecution,
  javascript,
  semantic_similarity: semanticSimilarity,
  llm_judge: llmJudge,
  human,
  json_match: jsonMatch,
  json_schema: jsonSchema,
};

/** Gives an evaluator that a checked plan names; a name that is not in the registry is a defect. */
export function getEvaluator(name: string): Evaluator {
  const evaluator = Object.hasOwn(evaluators, name) ? evaluators[name] : undefined;
  if (evaluator === undefined) throw new Error(`there is no evaluator \`${name}\``);
  return evaluator;
}
