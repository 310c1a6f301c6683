import { describe, expect, it } from 'vitest';
import { checkSyntax } from '../../src/evaluators/check-syntax.ts';

function fails(check: () => unknown): boolean {
  try {
    check();
    return false;
  } catch {
    return true;
  }
}

describe('checkSyntax', () => {
  it.each([
    String.raw`\p{L}+[\p{N}_]{2,3}(?<n>\P{Lu})\k<n>`,
    String.raw`[^\p{L}]\p{RGI_Emoji}[\p{RGI_Emoji}a]`,
    String.raw`[^\p{RGI_Emoji}]`,
    String.raw`\P{RGI_Emoji}`,
    String.raw`\p{Script=Greek}`,
    String.raw`\p{Nope}`,
    String.raw`\p{}`,
    String.raw`\p{L}**`,
    String.raw`(?<=\p{L})*`,
    '(a',
  ])('finds %j right or wrong as the engine does, twice', (pattern) => {
    const isWrong = fails(() => new RegExp(pattern, 'v'));
    expect(fails(() => checkSyntax(pattern))).toBe(isWrong);
    expect(fails(() => checkSyntax(pattern))).toBe(isWrong);
  });

  it('takes little time for a pattern of nothing but properties', () => {
    expect(fails(() => checkSyntax(String.raw`[\p{L}\p{N}_]`.repeat(100_000)))).toBe(false);
  });
});
