import { describe, expect, it } from 'vitest';
import { extractCode } from '../../src/evaluators/code/extract-code.ts';

const PROMPT =
  'from typing import List\n\n\ndef total(values: List[int]) -> int:\n    """ Adds them.\n    >>> total([1])\n    1\n    """\n';
const TEST = 'def check(candidate):\n    assert candidate([1, 2]) == 3\n';
const BODY = '    result = 0\n    for value in values:\n        result += value\n    return result\n';
const WHOLE = 'def total(values):\n    return sum(values)';
const fence = (code: string, tag = 'python', marks = '```'): string => `${marks}${tag}\n${code}\n${marks}`;

const extract = (
  answer: string,
  entryPoint: string | null = 'total',
  input = PROMPT,
  test = TEST,
): string | null => extractCode(answer, { language: 'python', input, entryPoint, test });

/** Code without the header of the prompt, which stands before every program that does not repeat it. */
const own = (answer: string): string | undefined =>
  extract(answer)?.replace('from typing import List\n\n', '').trim();

describe('extractCode', () => {
  it.each([
    ['a block', `Sure!\n\n${fence(WHOLE)}\n\nIt adds them.`],
    ['a block without a tag', fence(WHOLE, '')],
    ['a tag in capitals with a version', fence(WHOLE, 'Python3')],
    ['a tag of Pandoc', fence(WHOLE, '{.python .numberLines}')],
    ['a tag of another language', fence(WHOLE, 'java')],
    ['a tag and a file name', fence(WHOLE, 'python title="total.py"')],
    ['tildes', fence(WHOLE, 'python', '~~~')],
    ['four backticks', fence(WHOLE, 'python', '````')],
    ['a block that is never closed', `Sure:\n\`\`\`python\n${WHOLE}`],
    ['a block in a list', `1. Code:\n\n   ${fence(WHOLE).replaceAll('\n', '\n   ')}\n2. Done.`],
    ['lines of Windows', `Sure!\r\n${fence(WHOLE).replaceAll('\n', '\r\n')}\r\n`],
    [
      'no block, prose before and after',
      `Here it is:\n\n${WHOLE}\n\nThis adds all values. If you like, ask for more.`,
    ],
    ['no block, no prose', WHOLE],
    ['a block that was opened by the prompt', `${WHOLE}\n\`\`\`\nThat is all.`],
    ['an example of use after it', `${fence(WHOLE)}\nUse it so:\n${fence('print(total([1, 2]))\ninput()')}`],
    ['output after it', `${fence(WHOLE)}\nIt prints:\n${fence('3', 'text')}`],
    ['commands before it', `${fence('pip install nothing', 'bash')}\n${fence(WHOLE)}`],
    [
      'an earlier attempt',
      `${fence('def total(values):\n    return 0')}\nThat is wrong. Better:\n${fence(WHOLE)}`,
    ],
    ['the prompt in a block before it', `You gave me\n${fence(PROMPT)}\nso:\n${fence(WHOLE)}`],
    [
      'indented by four, as Markdown has code',
      `The function:\n\n${WHOLE.replaceAll(/^/gm, '    ')}\n\nIt is linear.`,
    ],
    ['a span in a sentence', `Write \`def total(values): return sum(values)\` and be done.`],
  ])('finds a program: %s', (_name, answer) => {
    expect(own(answer)?.replace(': return', ':\n    return')).toBe(WHOLE);
  });

  it.each([
    ['as it is', BODY],
    ['in a block', fence(BODY.trimEnd())],
    ['in a block, without indentation', fence(BODY.trimEnd().replaceAll(/^ {4}/gm, ''))],
    ['without indentation', BODY.replaceAll(/^ {4}/gm, '')],
    ['without the indentation of its first line', BODY.trimStart()],
    ['indented otherwise', BODY.replaceAll(/^ {4}/gm, '  ')],
    ['with prose before and after', `The body:\n\n${BODY}\nIt adds them all.`],
    ['with no-break spaces as indentation', BODY.replaceAll(/^ {4}/gm, '\u00A0\u00A0\u00A0\u00A0')],
  ])('completes the prompt with a body: %s', (_name, answer) => {
    expect(extract(answer)?.trimEnd()).toBe(`${PROMPT}${BODY}`.trimEnd());
  });

  it('restores the first line of a body that opens a block', () => {
    const body = '    for value in values:\n        return value\n    return 0';
    expect(extract(body.trimStart())).toBe(`${PROMPT}${body}`);
  });

  it('takes the prompt and its completion as they are', () => {
    expect(extract(`${PROMPT}${BODY}`)).toContain(`${PROMPT}${BODY}`.trim());
  });

  it('keeps fences within a text of the code', () => {
    const code =
      'def total(values):\n    """\n    ```\n    total([1])\n    ```\n    """\n    return sum(values)';
    expect(own(fence(code, 'python', '````'))).toBe(code);
  });

  it('keeps prose within a text of the code', () => {
    const code = 'def total(values):\n    """\nAdds the values that you give.\n"""\n    return sum(values)';
    expect(own(`Here:\n\n${code}\n\nThat is it.`)).toBe(code);
  });

  it('joins blocks that only define what the last needs', () => {
    const helper = 'import math\n\ndef add(a, b):\n    return a + b';
    const code = 'def total(values):\n    return add(*values)';
    expect(own(`${fence(helper)}\nand\n${fence(code)}\n${fence('print(total([1, 2]))')}`)).toBe(
      `${helper}\n\n${code}`,
    );
  });

  it('puts imports of the future before all', () => {
    const code = extract(fence(`from __future__ import annotations\n${WHOLE}`));
    expect(code?.startsWith('from __future__ import annotations\n\nfrom typing import List\n')).toBe(true);
  });

  it('repeats the helpers of the prompt, whose body alone the answer gives', () => {
    const prompt = 'def half(x):\n    return x / 2\n\n\ndef total(x):\n    """ Halves. """\n';
    expect(extract('def total(x):\n    return half(x)', 'total', prompt)).toContain('return x / 2');
  });

  it.each([
    ['return a * h / 2'],
    ['return a if a > h else h'],
    ['if h: return 1\nreturn 2'],
    ['return sum(\n    values\n)'],
  ])('takes %j for code', (body) => {
    expect(extract(body)).toBe(`${PROMPT}${body.replaceAll(/^(?=.)/gm, '    ')}`);
  });

  it('finds what a test without an entry point uses', () => {
    const test = 'stack = Stack()\nstack.push(1)\nassert stack.pop() == 1';
    const code = 'class Stack:\n    pass';
    expect(extract(`${fence('x = 1')}\n${fence(code)}\n`, null, 'Write a stack.', test)).toBe(
      `x = 1\n\n${code}\n`,
    );
  });

  it('takes the beginning that a task shows in a block', () => {
    const input = `Complete this:\n\n${fence('def total(values):\n    """ Adds. """')}\n`;
    expect(extract('    return sum(values)', 'total', input)).toBe(
      'def total(values):\n    """ Adds. """\n    return sum(values)',
    );
  });

  it.each(['', '   \n', 'I cannot help with that.'])('finds no code in %j', (answer) => {
    expect(extract(answer)).toBeNull();
  });

  it.each(['x = (\n', 'a a a ', '\\"', '``` ', '```\n', '""\"', "'", '    x\n', 'def ', '`x`', '\u00A0'])(
    'reads %j many times over in no time that grows with its square',
    (text) => {
      const long = text.repeat(300_000 / text.length);
      expect(extract(`${long}\n\n${fence(WHOLE, 'python', '~~~')}`)).not.toBe('');
    },
  );

  describe('of JavaScript', () => {
    const code = 'function total(values) {\n  return values.reduce((a, b) => a + b, 0);\n}';
    const helper = "import { ok } from 'node:assert';\nconst add = (a, b) => a + b;";
    const find = (answer: string, input = 'Add them.'): string | null =>
      extractCode(answer, {
        language: 'javascript',
        input,
        entryPoint: 'total',
        test: 'assert(total([1]) === 1)',
      });

    it.each([
      ['a block', `Sure!\n${fence(code, 'js')}\nDone.`],
      ['no block', `Here it is:\n\n${code}\n\nIt adds all of them.`],
      ['an example of use', `${fence(code, 'javascript')}\n${fence('console.log(total([1]));', 'js')}`],
      ['an earlier attempt', `${fence('const total = () => 0;', 'js')}\nBetter:\n${fence(code, 'js')}`],
    ])('finds a program: %s', (_name, answer) => {
      expect(find(answer)?.trim()).toBe(code);
    });

    it.each([
      'export function total(v) {}',
      'const total = async (v) => 0;',
      'module.exports = { total };',
      'exports.total = () => 0;',
      'export default class total {}',
    ])('knows that %j defines it', (line) => {
      expect(find(`${fence('x();', 'js')}\n${fence(line, 'js')}`)).toBe(`${line}\n`);
    });

    it('joins blocks that only define what the last needs', () => {
      expect(find(`${fence(helper, 'js')}\n${fence(code, 'js')}`)).toBe(`${helper}\n\n${code}\n`);
    });

    it('completes the beginning that the input gives', () => {
      expect(find('  return 1;\n}', 'function total(values) {\n')).toBe(
        'function total(values) {\n    return 1;\n}',
      );
    });
  });
});
