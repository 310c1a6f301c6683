import { describe, expect, it } from 'vitest';
import { evaluators, getEvaluator } from '../../src/evaluators/index.ts';

describe('getEvaluator', () => {
  it('gives each evaluator by its name', () => {
    for (const [name, evaluator] of Object.entries(evaluators)) expect(getEvaluator(name)).toBe(evaluator);
  });

  it.each(['nowhere', 'toString', '__proto__'])('takes the name %s for a defect', (name) => {
    expect(() => getEvaluator(name)).toThrow(`there is no evaluator \`${name}\``);
  });
});
