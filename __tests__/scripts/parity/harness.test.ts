import { describe, expect, it } from 'vitest';
import { gsm8kFlexible, gsm8kStrict, mmluLetter, mmluLine } from '../../../scripts/parity/harness.ts';
import type { Rule } from '../../../scripts/parity/harness.ts';

/** Expected by the harness's Python: its `regex` filter, `take_first`, then `exact_match`. */
const INVALID = '[invalid]';

function check(rule: Rule, answer: string, read: string, target: string, isRight: boolean): void {
  expect(rule.read(answer)).toBe(read);
  expect(rule.matches(read, target)).toBe(isRight);
}

describe('gsm8kStrict', () => {
  it.each([
    ['so 9\n#### 18', '18', '9 * 2 = 18\n#### 18', true],
    ['#### 1\n#### 2', '1', '#### 2', false], // the first match
    ['#### 2,125', '2,125', '#### 2125', true],
    ['#### -3.', '-3.', '#### -3', true],
    ['#### 18.00', '18.00', '#### 18', false],
    ['#### $18', INVALID, '#### 18', false],
    ['####18', INVALID, '#### 18', false],
    ['A: 18', INVALID, '#### 18', false],
    ['', INVALID, '#### 18', false],
  ])('reads %j as %j', (answer, read, target, isRight) => {
    check(gsm8kStrict, answer, read, target, isRight);
  });
});

describe('gsm8kFlexible', () => {
  it.each([
    ['9 * 2 = 18', '18', '#### 18', true],
    ['It is $1,800.', '$1,800.', '#### 1800', true],
    ['18 eggs in 7 days', '7', '#### 18', false],
    ['It is 18, I think...', '...', '#### 18', false], // a run of dots is a match too
    ['10-3', '-3', '#### 3', false],
    ['none', INVALID, '#### 18', false],
  ])('reads %j as %j', (answer, read, target, isRight) => {
    check(gsm8kFlexible, answer, read, target, isRight);
  });
});

describe('mmluLine', () => {
  it.each([
    [' B\nbecause', 'B', 'B', true],
    ['(b).', '(b).', 'B', true],
    ['**B**', '**B**', 'B', true],
    ['\nB', '', 'B', false],
    ['B. Paris', 'B. Paris', 'B', false],
    ['', '', 'B', false],
  ])('reads %j as %j', (answer, read, target, isRight) => {
    check(mmluLine, answer, read, target, isRight);
  });
});

describe('mmluLetter', () => {
  it.each([
    ['b', 'b', 'B', true],
    ['(B).', 'B', 'B', true],
    ['The answer is: (B)', 'B', 'B', true],
    ['Option B.\nor A', 'B', 'B', true],
    ['I think it is B', INVALID, 'B', false],
    ['B. Paris', INVALID, 'B', false],
    ['éB', INVALID, 'B', false], // `\W` of Python is no letter of any language
    ['E', INVALID, 'E', false],
    ['\nB', INVALID, 'B', false],
  ])('reads %j as %j', (answer, read, target, isRight) => {
    check(mmluLetter, answer, read, target, isRight);
  });
});
