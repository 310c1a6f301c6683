import { evaluators } from '../evaluators/index.ts';
import { holdAgainst } from '../evaluators/hold-against.ts';
import { plainPhrase } from '../text/phrase.ts';
import type { Check } from './foreign.ts';

/** Says what is wrong with a check; undefined where its evaluator takes it. */
export function findCheckProblem({ name, settings }: Check): string | undefined {
  const evaluator = evaluators[name];
  if (evaluator === undefined) return `there is no evaluator ${name}`;
  const item = {
    ...{ id: 'test', input: '', expected: null, tags: [], difficulty: '', criteria: [], mustPass: false },
    metadata: {},
  };
  const held = holdAgainst(item, { settings });
  for (const [key, value] of Object.entries(held.settings)) {
    const allowed = evaluator.settings[key]?.check(value);
    if (allowed !== undefined) return `\`${key}\` must be ${allowed}`;
  }
  const problem = evaluator.findProblem(held.item, held.settings);
  return problem === undefined || typeof problem === 'string' ? problem : plainPhrase(problem);
}
