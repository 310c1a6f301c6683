import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../src/domain/problem.ts';
import { findInexactNumbers } from '../../src/config/inexact-numbers.ts';
import { CONFIG_LIMITS, parseYaml } from '../../src/text/yaml.ts';

const find = (text: string): string[] =>
  findInexactNumbers(parseYaml(text, 'c.yml', CONFIG_LIMITS)).map((problem) => renderProblem(problem));

describe('findInexactNumbers', () => {
  it('finds whole numbers that would lose digits', () => {
    expect(find('a: { b: [1, 12345678901234567890] }\nc: -9007199254740993')).toEqual([
      'c.yml:1:13: `a.b[1]` has more digits than a number can hold; put it in quotes to keep it as text',
      'c.yml:2:4: `c` has more digits than a number can hold; put it in quotes to keep it as text',
    ]);
  });

  it('lets other spellings of a number be', () => {
    expect(find('a: [1.10, 1e9, 007, +5, 0x1F, 1000000000000000000000, "12345678901234567890"]')).toEqual([]);
  });
});
