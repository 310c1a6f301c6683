import { describe, expect, it } from 'vitest';
import { explainSyntaxError } from '../../src/results/syntax-error.ts';

function explain(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    return explainSyntaxError(error, text, 'r.json').message;
  }
  return 'valid';
}

describe('explainSyntaxError', () => {
  it.each([
    ['{"a": NaN}', 'r.json:1:7: not valid JSON: the file is damaged here'],
    ['{\n  "N": 1,\n  "b": N}', 'r.json:3:8: not valid JSON: the file is damaged here'],
    [`{"long": "${'x'.repeat(500)}",\n"b": 'c'}`, 'r.json:2:6: not valid JSON: the file is damaged here'],
    ['[1,]', 'r.json:1:4: not valid JSON: the file is damaged here'],
    ['{"a":1,\n}', 'r.json:2:1: not valid JSON: the file is damaged here'],
    ['[1]\n\nx', 'r.json:3:1: not valid JSON: the file is damaged here'],
    ['{"a": 1', 'r.json:1:8: not valid JSON: the file is cut off'],
    ['{"a": [1,\n', 'r.json:2:1: not valid JSON: the file is cut off'],
    ['{"a": "x', 'r.json:1:9: not valid JSON: the file is cut off'],
    ['', 'r.json:1:1: not valid JSON: the file is cut off'],
  ])('finds the place in %j', (text, message) => {
    expect(explain(text)).toBe(message);
  });
});
